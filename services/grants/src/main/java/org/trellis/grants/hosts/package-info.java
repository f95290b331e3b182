/// Organisations that hold money for groups without an account: asked, and free to say no.
package org.trellis.grants.hosts;
