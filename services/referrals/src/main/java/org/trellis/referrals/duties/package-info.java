/// What is a council's or another institution's duty by law, and so is never sent to a group.
package org.trellis.referrals.duties;
