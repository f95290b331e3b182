/// Patches: parts of a ward or of several, by their postcodes, for pathways that are not for all of it.
package org.trellis.referrals.patches;
