/// Files of applications and photos of receipts: bare of what a camera wrote, read by the group, the funder and, for
/// receipts, the host (ADR 0071).
package org.trellis.grants.papers;
