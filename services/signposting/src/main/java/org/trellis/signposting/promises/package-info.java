/// Who owes an answer by a day, and by which: institutions alone.
package org.trellis.signposting.promises;
