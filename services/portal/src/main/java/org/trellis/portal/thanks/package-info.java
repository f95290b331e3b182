/// Thanks to a group: the form for everybody, and the group's own page.
package org.trellis.portal.thanks;
