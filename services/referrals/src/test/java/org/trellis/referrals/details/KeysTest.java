package org.trellis.referrals.details;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.KeyJourney;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// The key of residents' details can be changed, and the old one be destroyed.
@QuarkusTest
class KeysTest {

    @Inject
    Directory directory;

    @Test
    void whatTheOldKeyClosedIsClosedAnewAndReadWithoutIt() {
        new KeyJourney(directory).run();
    }

    @Test
    void nobodyButTheOperatorCountsWhatIsClosed() {
        Party.nobodyAsks().get("/details-key").then().statusCode(401);
        Party.council().asks().get("/details-key").then().statusCode(403);
        KeyJourney.looks("steward").statusCode(403);
        KeyJourney.looks("operator").statusCode(200);
    }
}
