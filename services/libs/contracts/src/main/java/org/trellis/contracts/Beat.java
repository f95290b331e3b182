package org.trellis.contracts;

import java.time.Instant;

/// Sent to every partition of a topic each second: all that was committed before `at` stands before this record.
///
/// A copy that has heard no beat for a while cannot tell whether what it knows still holds.
public record Beat(Instant at) {

    public static final String TYPE = "trellis.beat";
}
