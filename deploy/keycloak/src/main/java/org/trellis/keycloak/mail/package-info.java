/// Keycloak writes to nobody.
package org.trellis.keycloak.mail;
