/// What everybody reads of grants, by 360Giving 1.4: the group sees its own first, the funder publishes (ADR 0069).
package org.trellis.grants.opendata;
