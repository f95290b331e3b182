/// An institution brings the lists of groups that it keeps, looks first, says why they may be shown, and takes
/// them back.
package org.trellis.portal.imports;
