package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;
import org.trellis.testing.PolicyDrill.Part;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    // Those of the library, which signposting and referrals drill.
    private static final String[] COPIES = {"link_copy", "listing_copy", "institution_copy", "heard"};

    @Inject
    Askers askers;

    @Inject
    Directory directory;

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
                new Part("questions", journey),
                new Part("gateway", journey::aCodeArrivesThoughTheGatewayWasAway),
                new Part("webhooks", new WebhookJourney(directory, stage, time)));

        assertThat(PolicyDrill.unnoticedWhenDropped(parts, COPIES)).isEmpty();
    }

    @Test
    void noPolicyCanBeTornOpenUnseen() throws SQLException {
        var notices = Walls.around(askers, sink);
        var webhooks = WebhookWalls.around(directory);

        assertThat(PolicyDrill.unnoticedWhenWidened(
                        () -> {
                            notices.run();
                            webhooks.run();
                        },
                        COPIES))
                .isEmpty();
    }
}
