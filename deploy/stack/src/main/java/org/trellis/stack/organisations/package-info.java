/// Registering an institution from the command line, through the front door, as the operator does it on a page.
package org.trellis.stack.organisations;
