/// What groups settled in directory about how much they take on, copied for the counting.
package org.trellis.referrals.capacity;
