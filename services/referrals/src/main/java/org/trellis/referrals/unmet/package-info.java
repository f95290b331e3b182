/// What people needed and did not get, in numbers in which nobody can be found.
package org.trellis.referrals.unmet;
