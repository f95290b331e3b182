/// Organisations follow pathways of others, and are told when one changes. Nobody else knows who follows.
package org.trellis.referrals.following;
