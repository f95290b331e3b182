/// Codes: sent, counted, taken once, in the browser that asked; and the accounts that they open.
package org.trellis.keycloak.desk;
