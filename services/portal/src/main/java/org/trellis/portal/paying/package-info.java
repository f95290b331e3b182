/// Payments of a funder, and the accounts that money goes to.
package org.trellis.portal.paying;
