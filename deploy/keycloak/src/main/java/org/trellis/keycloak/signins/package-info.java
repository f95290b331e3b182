/// Who came in, told to directory.
package org.trellis.keycloak.signins;
