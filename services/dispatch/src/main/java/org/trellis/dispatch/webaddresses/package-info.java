/// Addresses on the web that others name, and how something is sent there without our being led astray (ADR 0061).
package org.trellis.dispatch.webaddresses;
