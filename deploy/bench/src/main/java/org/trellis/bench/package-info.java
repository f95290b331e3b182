/// Measures on a running stack. Numbers depend on the machine; ratios are what they are for.
package org.trellis.bench;
