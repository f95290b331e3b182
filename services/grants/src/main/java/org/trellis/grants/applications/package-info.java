/// Applications as they were sent, for the group and the funder to read alike; and the group's way out.
package org.trellis.grants.applications;
