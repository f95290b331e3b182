/// An organisation asks the holder of a pathway whether it may send people by it; the holder says yes, no, or no
/// longer.
package org.trellis.referrals.asks;
