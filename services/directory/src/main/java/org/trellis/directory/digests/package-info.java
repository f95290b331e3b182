/// Once a week a member who wants it hears how much waits: opt-in, numbers alone, of one organisation alone
/// (ADR 0062).
package org.trellis.directory.digests;
