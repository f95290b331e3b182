package org.trellis.signposting.digests;

import java.time.Instant;
import java.util.Set;

/// Something that waits in the organisation acted for. Each feature counts its own, as its page shows it: called
/// in a transaction, and changes nothing.
public interface Waits {

    /// As the digest names it: `signposts`, `bulletins`, `asks`, `offers` or `thanks`.
    String kind();

    /// How many of them somebody with these roles sees. What is only news counts when it came after `since`.
    int count(Set<String> roles, Instant since);
}
