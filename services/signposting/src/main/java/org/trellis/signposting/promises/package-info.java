/// Who owes an answer, and in how many working days. Groups promise nothing.
package org.trellis.signposting.promises;
