/// Hands somebody a leaflet: where they could go, to read out, print or pass on.
package org.trellis.portal.handing;
