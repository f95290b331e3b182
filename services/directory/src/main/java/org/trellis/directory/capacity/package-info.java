/// How much a group takes on: pausing, limits, quiet hours, and short notes that end by themselves.
package org.trellis.directory.capacity;
