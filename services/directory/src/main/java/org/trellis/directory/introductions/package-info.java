/// A few words to an organisation that one may find: may we meet? Whoever is asked may invite to one item, and never
/// has
/// to answer; nobody learns that they did not (ADR 0060).
package org.trellis.directory.introductions;
