/// Brings an organisation's own pathways in from a CSV file or from services of Open Referral UK.
package org.trellis.referrals.imports;
