/// How soon institutions answer, as everybody reads it.
package org.trellis.portal.answers;
