/// A councillor suggests answering an ask out of the ward fund. It is a draft of an offer in the council's own inbox,
/// which
/// an officer sends or sets aside (ADR 0063). Whoever asked sees an offer like any other, or nothing.
package org.trellis.signposting.suggestions;
