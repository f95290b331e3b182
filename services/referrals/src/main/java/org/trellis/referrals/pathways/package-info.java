/// Pathways: how somebody with a need gets to the help of an organisation. Each organisation keeps its own, says when
/// they are right, and decides who reads them; everybody finds them by need and area.
package org.trellis.referrals.pathways;
