/// Lists as people keep them: text with rows and columns, of any length, read one row at a time. Knows nothing of
/// what the rows are about.
package org.trellis.csv;
