/// Faults on purpose: what may be killed is killed, and what must hold is counted.
package org.trellis.chaos;
