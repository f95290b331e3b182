/// Lists that institutions keep, taken in row by row, published on a statement, and given way by when a group says
/// "that is us". docs/import.md tells the whole.
package org.trellis.directory.imports;
