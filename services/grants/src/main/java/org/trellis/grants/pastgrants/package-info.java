/// Grants from before Trellis, brought in files of 360Giving (ADR 0069).
package org.trellis.grants.pastgrants;
