package org.trellis.dispatch.gateways;

/// What a gateway said of a message.
public sealed interface Answer {

    /// It has the message and will bring it.
    record Taken() implements Answer {}

    /// It will never take this one. `why` is a stable code without an address.
    record Refused(String why) implements Answer {}

    /// It did not say, or not now: the message may or may not have been taken. `fault` names what happened, for the
    /// log, without an address.
    record NotNow(String fault) implements Answer {}
}
