/// What follows an approval: a second steward's word, the payment, receipts, and what is left over (ADR 0067).
package org.trellis.grants.awards;
