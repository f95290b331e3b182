/// Once a week, how much waits: whether somebody wants to hear of it, on which day and by which way.
package org.trellis.portal.digest;
