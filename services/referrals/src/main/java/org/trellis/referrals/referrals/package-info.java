/// Referrals: one graph of states, moved by steps of the two sides, with room asked for at the moment of sending.
package org.trellis.referrals.referrals;
