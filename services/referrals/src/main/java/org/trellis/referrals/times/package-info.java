/// When somebody is there for those who come by a pathway: its hours, beside what it says of them in words.
package org.trellis.referrals.times;
