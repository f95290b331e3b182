/// The ledger of each fund: double entry, whole pence, only added to (ADR 0064). Nothing else moves money.
package org.trellis.grants.ledger;
