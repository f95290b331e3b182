/// A group says of a row that an institution imported: that is us.
package org.trellis.directory.claims;
