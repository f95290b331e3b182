/// Codes: sent, counted, taken once, in the browser that asked.
package org.trellis.keycloak.desk;
