/// What people answered by text message to notices that this service asked for.
package org.trellis.directory.notices;
