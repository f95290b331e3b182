/// The ways out of Keycloak: to people by dispatch, to the services by the broker.
package org.trellis.keycloak.notices;
