/// A group says how it keeps people safe, in its own words, and whether it is seen with whom it talked that through.
package org.trellis.portal.safety;
