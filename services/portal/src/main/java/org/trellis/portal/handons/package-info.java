/// A referral in the hands of one of a group's streets: handed on by the group, and opened by somebody without an
/// account.
package org.trellis.portal.handons;
