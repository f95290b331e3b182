/// The second factor of those who see what residents tell an institution.
package org.trellis.keycloak.institution;
