/// What a link carries and only its holder knows; here it is kept as a mark.
package org.trellis.directory.secrets;
