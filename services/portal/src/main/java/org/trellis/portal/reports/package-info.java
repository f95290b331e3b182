/// "Was this right?": readers tell a group about its page, and the group reads what they said.
package org.trellis.portal.reports;
