/// Bulletins as a receiver has them: drafts to reword, to pass on, or to leave alone. Nobody else ever learns which.
package org.trellis.signposting.received;
