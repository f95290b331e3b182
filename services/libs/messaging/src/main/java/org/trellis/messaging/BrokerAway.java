package org.trellis.messaging;

import org.trellis.problem.Refusal;

/// Kafka does not answer, so nobody can say what waits there.
record BrokerAway() implements Refusal {

    @Override
    public Kind kind() {
        return Kind.UNAVAILABLE;
    }

    @Override
    public String code() {
        return "broker-away";
    }

    @Override
    public String detail() {
        return "Kafka does not answer just now, so the dead letters cannot be counted.";
    }
}
