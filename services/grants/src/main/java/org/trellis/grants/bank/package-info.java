/// Where money goes: closed, seen by who pays alone, changed by two people and not at once (ADR 0067).
package org.trellis.grants.bank;
