/// What each import of an institution changed, so that it can be undone. Knows rows by their keys alone.
package org.trellis.directory.batches;
