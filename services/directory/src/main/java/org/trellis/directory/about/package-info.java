/// What a group is, in its own words: where it stands in its life, what it calls people, what it cares for.
package org.trellis.directory.about;
