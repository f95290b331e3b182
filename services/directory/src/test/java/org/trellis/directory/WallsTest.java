package org.trellis.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.tenancy.Catalogue;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Database;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(AddressKeys.class)
@QuarkusTestResource(KeycloakDouble.class)
class WallsTest {

    @ConfigProperty(name = "trellis.catalogue.open-tables")
    Set<String> openTables;

    @Test
    void theServiceStartsSinceItsWallsStand() throws SQLException {
        given().get("/q/health/ready").then().statusCode(200);
        try (var app = Database.as("app")) {
            assertThat(Catalogue.faults(app, openTables, Set.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table hole (id int) | hole: row-level security is not enabled and forced",
                "alter table listing no force row level security | listing: row-level security is not enabled",
                "drop policy own on organisation | organisation: has no policy",
                "alter policy group_adds on listing with check (true) | listing.group_adds: does not fit",
                "create policy peep on organisation for select using (true) | organisation.peep: does not fit",
                "create policy nod on registration for insert with check (true) | registration.nod: does not fit",
                "create view peephole as select * from listing | peephole: a view without security_invoker",
                "create materialized view copy as select 1 as one | copy: a materialised view",
                "create function sesame() returns int language sql security definer return 1 | sesame: a security",
                "comment on table listing is 'what groups say' | listing: its comment names no pattern",
                "alter policy own on log_entry with check (true) | log_entry.own: does not fit",
                "alter policy own on member using (true) | member.own: does not fit",
                "alter policy bearer_reads on invitation using (true) | invitation.bearer_reads: does not fit",
                "alter policy bearer_reads on second_tap using (true) | second_tap.bearer_reads: does not fit",
                "comment on table listing is 'pattern: public' | listing: shows its rows to everybody",
            })
    void aHoleIsNamed(String hole, String fault) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            owner.createStatement().execute(hole);

            var faults = Catalogue.faults(owner, openTables, Set.of());

            assertThat(faults).anyMatch(f -> f.startsWith(fault.strip()));
            owner.rollback();
        }
    }

    @Test
    void theAppAddsToTheOutboxAndCannotReadIt() throws SQLException {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            for (var forbidden : List.of(
                    "select * from outbox",
                    "delete from outbox",
                    "select * from due",
                    "alter table listing disable row level security",
                    "create table mine (id int)",
                    "drop policy own on organisation")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @Test
    void theRelayAndTheClockReadNothingElse() throws SQLException {
        for (var role : List.of("relay", "clock")) {
            try (var other = Database.as(role);
                    var statement = other.createStatement()) {
                for (var table : List.of(
                        "organisation", "listing", "link_side", "share_card", "registration", "inbox", "log_entry")) {
                    assertThatThrownBy(() -> statement.execute("select * from " + table))
                            .as(role + " reads " + table)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void withoutAnOrganisationTheAppSeesNothingThatBelongsToAnybody() throws SQLException {
        Borough.writes(Borough.group("Al-Noor Kitchen"));
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            for (var table : List.of(
                    "organisation",
                    "listing",
                    "listing_facet",
                    "listing_patch",
                    "listing_area",
                    "link_side",
                    "share_card",
                    "registration",
                    "inbox",
                    "log_entry")) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }
}
