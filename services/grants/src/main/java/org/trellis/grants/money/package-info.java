/// Sums of money, as people write them and as they are kept: whole pence.
package org.trellis.grants.money;
