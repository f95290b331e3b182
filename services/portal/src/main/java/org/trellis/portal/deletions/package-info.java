/// Whoever is shown something no longer reads what to delete, and says that it did.
package org.trellis.portal.deletions;
