/// The shapes of 360Giving 1.4 that open data and past grants have in common. Knows nothing of rows.
package org.trellis.grants.giving;
