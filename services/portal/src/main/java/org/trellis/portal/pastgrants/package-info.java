/// Grants from before Trellis, as an institution brings them from files of 360Giving.
package org.trellis.portal.pastgrants;
