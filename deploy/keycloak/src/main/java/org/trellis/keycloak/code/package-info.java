/// The pages on the way in: where you can be reached, the code, and who you are when several share a number.
package org.trellis.keycloak.code;
