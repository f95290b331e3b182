/// Asking an organisation to meet, and being asked: an invitation to one item is the only answer.
package org.trellis.portal.introductions;
