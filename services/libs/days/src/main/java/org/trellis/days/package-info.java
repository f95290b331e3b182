/// What day it is where Trellis is used, and which days are working days.
package org.trellis.days;
