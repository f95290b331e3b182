/// Changing the number or address that somebody signs in with.
package org.trellis.keycloak.change;
