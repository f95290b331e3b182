package org.trellis.directory.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Crowd;
import org.trellis.directory.imports.Lists;

/// A real list of 2020, imported and public: the schema holds over every page of it.
@QuarkusTest
class RealFeedTest {

    private static final Path LIST = Path.of("../../../shared/data/uk-mutual-aid-groups-2020.csv");

    @Test
    void theSchemaHoldsOverEveryPage() throws IOException {
        var schemas = OrukSchemas.atHand();
        Assumptions.assumeTrue(Files.exists(LIST), "Skipped: " + LIST + " is not here");
        var council = Borough.council("Real List Council");
        Lists.imports(council, Files.readString(LIST));
        Lists.publishes(council);
        try {
            everyPageHolds(schemas);
        } finally {
            // Other tests look for groups all over the country.
            for (var table : new String[] {"published_need", "published_cell", "published_listing"}) {
                Crowd.sql(council.id(), "delete from %s where organisation_id = '%s'".formatted(table, council.id()));
            }
        }
    }

    private static void everyPageHolds(OrukSchemas schemas) {
        var page = 0;
        var seen = 0;
        boolean last;
        do {
            var answer = anonymous().get("/open-referral-uk/services?full=true&per_page=100&page=" + ++page);
            assertThat(schemas.faults("service_list", answer.asString()))
                    .as("page %d", page)
                    .isEmpty();
            seen += answer.jsonPath().getInt("size");
            last = answer.jsonPath().getBoolean("last_page");
        } while (!last);
        assertThat(seen).isGreaterThanOrEqualTo(1823);
    }
}
