/// What of a resident may be known, to whom, and what the resident said to it. Kept closed, and forgotten in time.
package org.trellis.referrals.details;
