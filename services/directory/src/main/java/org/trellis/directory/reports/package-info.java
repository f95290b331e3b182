/// "Was this right?": what readers of a page tell its group, and what an institution's use of it is worth.
package org.trellis.directory.reports;
