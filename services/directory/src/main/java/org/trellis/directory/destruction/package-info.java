/// A group that closed for good is destroyed on its day, and whoever holds a link can read that it was.
package org.trellis.directory.destruction;
