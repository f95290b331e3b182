package org.trellis.links;

/// How a receiver stands towards an organisation that wants to send it a signpost.
public enum Reception {
    /// It takes signposts from the sender.
    OPEN,
    /// The sender may see it, but it takes no signposts from the sender.
    CLOSED,
    /// The sender may not know whether it exists.
    HIDDEN
}
