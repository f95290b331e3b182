/// Telling a group's stewards what was done about their group.
package org.trellis.directory.stewards;
