/// How soon institutions answer, for everybody to read: a duty that they have and groups have not.
package org.trellis.referrals.answers;
