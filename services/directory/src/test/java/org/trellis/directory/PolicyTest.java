package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.testing.PolicyDrill;

/// Each policy is there for somebody: without it a journey stops, and with it opened wide somebody sees or does what
/// is not theirs.
@QuarkusTest
class PolicyTest {

    // The tables of the messaging library are drilled in signposting, which reads and writes all of them; what is
    // between the operator and a group, in OperatorPolicyTest.
    private static final String[] DRILLED_ELSEWHERE = Stream.concat(
                    Stream.of("outbox", "inbox", "idempotency", "due"), OperatorWalls.FENCED.stream())
            .toArray(String[]::new);

    @Test
    void noPolicyCanGoUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenDropped(Journey.PARTS, DRILLED_ELSEWHERE))
                .isEmpty();
    }

    @Test
    void noPolicyCanBeOpenedUnnoticed() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenWidened(Walls::hold, DRILLED_ELSEWHERE))
                .isEmpty();
    }
}
