/// What came of a grant, as its group says it in a word and three lines: shared with whom it chooses, asked of nobody.
package org.trellis.grants.reports;
