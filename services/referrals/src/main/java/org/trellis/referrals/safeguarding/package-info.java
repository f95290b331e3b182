/// Who hears of concerns about somebody's safety: the institutions that take them, and which of them an organisation
/// chose for concerns about itself.
package org.trellis.referrals.safeguarding;
