/// The link that is sent beside a code.
package org.trellis.keycloak.link;
