package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.PolicyDrill;
import org.trellis.testing.PolicyDrill.Part;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    @Inject
    Askers askers;

    @Inject
    Sink sink;

    @Inject
    Stage stage;

    @Inject
    MovableTime time;

    @BeforeEach
    @AfterEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void withoutAnyOneOfThePoliciesTheServiceDoesNotDoItsWork() throws SQLException {
        var journey = new Journey(askers, sink, stage, time);
        var parts = List.of(
                new Part("questions", journey), new Part("gateway", journey::aCodeArrivesThoughTheGatewayWasAway));

        // Nothing here takes a client's key, so nobody is missed but by the walls.
        assertThat(PolicyDrill.unnoticedWhenDropped(parts, "idempotency")).isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        assertThat(PolicyDrill.unnoticedWhenWidened(Walls.around(askers, sink))).isEmpty();
    }
}
