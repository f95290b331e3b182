/// Passwords, for those who want one.
package org.trellis.keycloak.password;
