package org.trellis.directory.members;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Whether a group wants two people for what weighs most.
public interface SecondPerson {

    /// When it does, and there is a second one to ask, they are asked, in the caller's transaction, and the id of what
    /// waits comes back. When empty, the act may be done at once. `act` is what the notice calls it: `close`,
    /// `hand-over`, `rule-off` or `money`; `deed` is the code of the [AgreedAct] that will do it.
    Optional<UUID> askedFor(String act, String deed, Map<String, String> about);
}
