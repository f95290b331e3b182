package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.chaos.Silence;
import org.trellis.chaos.Storm;
import org.trellis.chaos.Verdict;
import org.trellis.people.Addresses;

/// What must hold when pieces die. These tests run last, because others need the pieces.
@OnStack
@Order(1_000)
@Tag("faults")
class FaultsIT {

    private static final int SIGNPOSTS = 1_000;

    private final Addresses addresses;

    FaultsIT(Addresses addresses) {
        this.addresses = addresses;
    }

    @Test
    void killingTheBrokerLosesAndDoublesNothing() {
        hold(new Storm(addresses).kill(SIGNPOSTS, 1, Map.of(300, "kafka")));
    }

    @Test
    void killingTheDatabaseLosesAndDoublesNothing() {
        hold(new Storm(addresses).kill(SIGNPOSTS, 1, Map.of(300, "postgres")));
    }

    @Test
    void twoReplicasLoseAndDoubleNothingThoughOneOfThemDiesToo() {
        hold(new Storm(addresses).kill(SIGNPOSTS, 2, Map.of(200, "kafka", 500, "postgres", 800, "signposting-2")));
    }

    @Test
    void aLinkThatEndsWhileNobodyHearsOfItIsRefusedWithinThirtySeconds() {
        hold(new Silence(addresses).revoke());
    }

    private static void hold(Verdict verdict) {
        System.out.println(verdict);
        assertThat(verdict.wrong()).as(verdict.fault()).isEmpty();
    }
}
