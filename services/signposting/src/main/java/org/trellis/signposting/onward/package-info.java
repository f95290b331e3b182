/// Where people went whom an organisation handed a leaflet, in numbers that hide each of them (ADR 0059).
package org.trellis.signposting.onward;
