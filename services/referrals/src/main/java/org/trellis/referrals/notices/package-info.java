/// Tells the holder of pathways that somebody waits for it, once a day at most.
package org.trellis.referrals.notices;
