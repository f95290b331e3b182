package org.trellis.referrals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.testing.CommittedOpenApi;

@QuarkusTest
class OpenApiTest {

    @Test
    void theApiIsTheOneThatIsCommitted() {
        CommittedOpenApi.holdsFor("referrals");
    }
}
