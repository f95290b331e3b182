/// Who people are to sign-in: the number or address that was typed, as it is kept, and the accounts that have it.
package org.trellis.keycloak.people;
