/// Whoever is shown something no longer is asked to delete what it holds of it, and says that it did.
package org.trellis.directory.deletions;
