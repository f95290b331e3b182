/// "They came": said by whoever a leaflet led somebody to, with the code on it and nothing else.
package org.trellis.signposting.arrivals;
