/// A group closes its door, and for a while can open it again.
package org.trellis.directory.closing;
