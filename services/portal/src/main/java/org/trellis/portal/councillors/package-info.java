/// The first page of a ward councillor: the public groups of their wards, what groups show them, and whom they asked.
package org.trellis.portal.councillors;
