package org.trellis.grants;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.testing.CommittedOpenApi;

@QuarkusTest
class OpenApiTest {

    @Test
    void theApiIsTheOneThatIsCommitted() {
        CommittedOpenApi.holdsFor("grants");
    }
}
