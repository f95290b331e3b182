/// How somebody leaves, and what becomes of a group when its last steward does.
package org.trellis.directory.succession;
