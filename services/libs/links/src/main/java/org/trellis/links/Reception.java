package org.trellis.links;

/// How a receiver stands towards an organisation that wants to send it a signpost or a referral.
public enum Reception {
    /// It takes them from the sender.
    OPEN,
    /// The sender may see it, but it takes none from the sender.
    CLOSED,
    /// The sender may not know whether it exists.
    HIDDEN
}
