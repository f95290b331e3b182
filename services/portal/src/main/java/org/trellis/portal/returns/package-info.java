/// What came back to the organisation acted for, and what became of the person.
package org.trellis.portal.returns;
