package org.trellis.signposting.audience;

import java.util.UUID;

/// A round has come to a receiver with news about a bulletin. Observers are called in a transaction that acts for the
/// receiver, perhaps more than once, and also for whoever it was never delivered to: they look at what is the
/// receiver's
/// own, and nothing of what they find goes back.
///
/// @param what `delivered`, `changed`, `withdrawn` or `outcome`
/// @param n    the version that was current when the round began
public record Rounded(UUID bulletinId, String what, int n) {}
