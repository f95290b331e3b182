/// Whether the links on a group's page still work: the group is told first and alone, and the public only when nothing
/// changed for the days of the published rule.
package org.trellis.directory.linkchecks;
