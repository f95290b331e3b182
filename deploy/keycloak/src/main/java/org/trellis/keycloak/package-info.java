/// What Keycloak is given so that people get in with nothing but a telephone: sign-in by code, its link, the change of
/// a number, passwords and passkeys for those who want one, and the second factor of institutions.
package org.trellis.keycloak;
