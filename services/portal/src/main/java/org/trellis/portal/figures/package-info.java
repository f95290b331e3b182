/// What became of money, in plots with their numbers beside them: for who gives it, who it came from, and everybody.
package org.trellis.portal.figures;
