/// "Was this right?": what readers of a pathway tell its holder, and what it is worth.
package org.trellis.referrals.reports;
