/// A group says when it is there, and everybody reads it in their own words.
package org.trellis.portal.hours;
