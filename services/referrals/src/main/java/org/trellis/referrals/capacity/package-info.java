/// What groups settled in directory about how much they take on, copied for the counting, and what counting came to.
package org.trellis.referrals.capacity;
