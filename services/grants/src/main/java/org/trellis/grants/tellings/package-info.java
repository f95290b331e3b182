/// Telling the people of those who give, get and hold money that there is something to look at (ADR 0070).
package org.trellis.grants.tellings;
