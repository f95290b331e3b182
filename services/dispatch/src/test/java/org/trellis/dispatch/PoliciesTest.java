package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.PolicyDrill;

/// Each policy is taken away, and each is torn open: something must turn red.
@QuarkusTest
class PoliciesTest {

    private static final Set<String> OF_WEBHOOKS =
            Set.of("webhook", "webhook_secret", "webhook_delivery", "pathway_keeper", "pathway_news", "idempotency");

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
        journey(Duration.ofSeconds(20)).run();
        webhooks(Duration.ofSeconds(20)).run();

        var patience = Duration.ofSeconds(5);
        assertThat(PolicyDrill.unnoticedWhenDropped(
                        table -> OF_WEBHOOKS.contains(table) ? webhooks(patience) : journey(patience),
                        webhooks(patience),
                        COPIES))
                .isEmpty();
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

    private Journey journey(Duration patience) {
        return new Journey(askers, sink, stage, time, patience);
    }

    private WebhookJourney webhooks(Duration patience) {
        return new WebhookJourney(directory, stage, time, patience);
    }
}
