/// Funds: what money there is, for whom and for what, and under which conditions, said before anybody asks.
package org.trellis.grants.funds;
