/// A group chooses for whom it is not there.
package org.trellis.portal.blocks;
