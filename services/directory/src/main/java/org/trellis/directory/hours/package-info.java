/// A group says when it is there: weekly hours, other days, bank holidays.
package org.trellis.directory.hours;
