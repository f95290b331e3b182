/// Bulletins as their sender writes, sends, corrects and withdraws them.
package org.trellis.signposting.bulletins;
