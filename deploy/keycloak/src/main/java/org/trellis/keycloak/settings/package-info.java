/// What an installation says about signing in.
package org.trellis.keycloak.settings;
