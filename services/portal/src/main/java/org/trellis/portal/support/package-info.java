/// Offers of support and asks for it: what came, what is the organisation's own, and how each is answered.
package org.trellis.portal.support;
