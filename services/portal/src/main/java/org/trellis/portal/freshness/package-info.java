/// The one tap by which a steward says that a page is still right, and the rule by which pages age.
package org.trellis.portal.freshness;
