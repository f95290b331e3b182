/// A group shares out its streets: sub-areas, and in each the connectors who say yes to being asked, without an
/// account.
package org.trellis.directory.connectors;
