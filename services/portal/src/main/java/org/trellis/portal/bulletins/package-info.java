/// Bulletins: written and sent, received and passed on, answered.
package org.trellis.portal.bulletins;
