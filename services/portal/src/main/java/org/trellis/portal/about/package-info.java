/// A group says what it is, what it calls people and what it cares for, in its own words.
package org.trellis.portal.about;
