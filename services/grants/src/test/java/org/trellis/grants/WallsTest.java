package org.trellis.grants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.trellis.tenancy.Catalogue;
import org.trellis.testing.Database;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "grants"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(BankKey.class)
class WallsTest {

    @ConfigProperty(name = "trellis.catalogue.open-tables")
    Optional<Set<String>> openTables;

    @ConfigProperty(name = "trellis.catalogue.definer-functions")
    Optional<Set<String>> definers;

    @Test
    void theServiceStartsSinceItsWallsStand() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void asTheAppSeesItEachTableFitsItsPattern() throws SQLException {
        try (var app = Database.as("app")) {
            assertThat(Catalogue.faults(app, openTables.orElse(Set.of()), definers.orElse(Set.of())))
                    .isEmpty();
        }
    }
}
