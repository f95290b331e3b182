/// In how many working days an institution promises to answer. Groups promise nothing.
package org.trellis.signposting.promises;
