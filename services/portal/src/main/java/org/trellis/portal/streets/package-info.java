/// A group shares out its streets, and people without an account say whether they will be there for one.
package org.trellis.portal.streets;
