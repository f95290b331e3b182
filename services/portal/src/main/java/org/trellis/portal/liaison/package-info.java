/// Who looks after a link, on both sides, and what they leave for whoever comes next.
package org.trellis.portal.liaison;
