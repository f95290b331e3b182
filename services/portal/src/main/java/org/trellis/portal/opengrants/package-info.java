/// What everybody will read of a grant that a group received: shown to the group first, which says how.
package org.trellis.portal.opengrants;
