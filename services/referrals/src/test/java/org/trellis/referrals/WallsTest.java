package org.trellis.referrals;

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
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Database;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "referrals"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(DetailsKey.class)
@QuarkusTestResource(AddressKeys.class)
class WallsTest {

    @ConfigProperty(name = "trellis.catalogue.open-tables")
    Optional<Set<String>> openTables;

    @ConfigProperty(name = "trellis.catalogue.definer-functions")
    Set<String> definers;

    @Test
    void theServiceStartsSinceItsWallsStand() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void asTheAppSeesItEachTableFitsItsPattern() throws SQLException {
        try (var app = Database.as("app")) {
            assertThat(Catalogue.faults(app, openTables.orElse(Set.of()), definers))
                    .isEmpty();
        }
    }

    @Test
    void aFunctionThatSeesMoreBelongsToNobodyWhoCouldDoMore() throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            owner.createStatement()
                    .execute("create function sesame() returns int language sql security definer return 1");

            assertThat(Catalogue.faults(owner, openTables.orElse(Set.of()), Set.of("take", "sesame")))
                    .contains("sesame: a security definer function of a role that could do more");
            owner.rollback();
        }
    }
}
