/// Computes a logbook's chain again, by `docs/logbook.md` and nothing else: it shares no code with the service.
package org.trellis.stack.logbook;
