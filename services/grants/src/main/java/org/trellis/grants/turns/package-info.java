/// Who acts on an application when: one after the other, whichever side they are of.
package org.trellis.grants.turns;
