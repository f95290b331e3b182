package org.trellis.dispatch.gateways;

/// Whether a gateway has a message of some reference.
public enum Known {
    YES,
    NO,
    /// This gateway cannot be asked: sending again may bring a message twice.
    CANNOT_TELL
}
