/// What two organisations agree about referrals: proposed, agreed, held and ended by either.
package org.trellis.portal.loops;
