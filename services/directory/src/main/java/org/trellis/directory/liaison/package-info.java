/// Who looks after a link, and what they leave for whoever comes next (ADR 0060). The other side of a link that is open
/// both ways reads what a liaison is called, and nobody else does.
package org.trellis.directory.liaison;
