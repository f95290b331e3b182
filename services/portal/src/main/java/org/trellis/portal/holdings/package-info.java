/// What hosts keep for groups, for both of them to read, and the ways out.
package org.trellis.portal.holdings;
