/// What an organisation has in hand, and its guests: the pages of both.
package org.trellis.portal.items;
