/// A steward lets the operator look at the group's own page and links for some hours. Nothing can be changed, each look
/// is in the group's log, and the end is kept by the database.
package org.trellis.directory.support;
