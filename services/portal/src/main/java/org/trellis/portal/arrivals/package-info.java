/// "They came", entered by whoever somebody came to; and where people went, for whoever handed out leaflets.
package org.trellis.portal.arrivals;
