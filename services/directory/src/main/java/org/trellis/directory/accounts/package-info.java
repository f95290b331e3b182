/// People and memberships as sign-in holds them. Keycloak alone says who belongs where; here is how to ask and tell it.
package org.trellis.directory.accounts;
