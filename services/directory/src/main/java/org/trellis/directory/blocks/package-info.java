/// A group is not there for an organisation that it does not want to deal with.
package org.trellis.directory.blocks;
