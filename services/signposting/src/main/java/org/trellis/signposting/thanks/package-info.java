/// Thanks straight to a group, from organisations and from people without an account. The group alone reads them, and
/// nobody counts them.
package org.trellis.signposting.thanks;
