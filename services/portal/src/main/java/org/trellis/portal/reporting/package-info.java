/// What came of a grant: said by its group with a tap, read by those whom it chooses.
package org.trellis.portal.reporting;
