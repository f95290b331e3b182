/// Sees when words that others will read seem to hold how somebody is reached.
package org.trellis.directory.personal;
