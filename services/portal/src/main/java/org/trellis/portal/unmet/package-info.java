/// What people needed and did not get: one's own at once, everybody's when a month is over.
package org.trellis.portal.unmet;
