package org.trellis.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// A fact that a service tells the others. Add-only: a field is never renamed, a type never reused. No free text.
public interface Event {

    /// What it is about: `directory.link` is published on the topic `trellis.directory.link.v1`.
    @JsonIgnore
    String aggregate();

    /// CloudEvents type, such as `trellis.link.opened`.
    @JsonIgnore
    String type();

    /// Events of one key arrive in order.
    @JsonIgnore
    String key();

    /// Whether this is the last fact of its key: a tombstone follows it on a compacted topic.
    @JsonIgnore
    default boolean last() {
        return false;
    }

    /// The topic of an aggregate.
    static String topic(String aggregate) {
        return "trellis." + aggregate + ".v1";
    }
}
