/// Funds: what everybody reads of them, and how those who give from them keep them.
package org.trellis.portal.funds;
