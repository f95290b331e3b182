package org.trellis.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.logbook.Logs;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Database;

/// A share card that runs out on its day leaves what one leaves that is taken back.
@QuarkusTest
class CardRunsOutTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OVER = "card-over";

    @Inject
    CardIsOver over;

    @Inject
    ActingAs actingAs;

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupThatIsLinkedWithACouncil() {
        group = group("Quayside Mutual Aid");
        shows(group, "linked");
        council = council("Eastmere Council");
        opens(group, council, "listed");
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    private void shares(String facet, LocalDate until) {
        group.asks()
                .body(until == null ? Map.of() : Map.of("until", until.toString()))
                .put("/links/{other}/cards/{facet}", council.id(), facet)
                .then()
                .statusCode(200);
    }

    private void takesBack(String facet) {
        group.asks()
                .delete("/links/{other}/cards/{facet}", council.id(), facet)
                .then()
                .statusCode(204);
    }

    private void daysGoBy(int days) {
        Crowd.sql(
                group.id(),
                "update share_card set until = until - %d where organisation_id = '%s'".formatted(days, group.id()));
    }

    /// What is to happen when cards are over has happened, or waits for a later day.
    private void whatIsDueHappens() {
        Crowd.isDue(group.id(), OVER);
        Awaitility.await()
                .until(() -> Crowd.due(group.id(), OVER).stream()
                        .allMatch(Instant.now().plusSeconds(3600)::isBefore));
    }

    private ValidatableResponse cards() {
        return group.asks().get("/links/{id}", council.id()).then().statusCode(200);
    }

    private static ValidatableResponse notices(Party party) {
        return party.asks().get("/deletions").then().statusCode(200);
    }

    @Test
    void itsAudienceIsAskedOnceAndTheCardGoes() {
        shares("contact", today().plusDays(3));
        shares("area", today().plusDays(5));
        daysGoBy(4);

        whatIsDueHappens();
        whatIsDueHappens();

        cards().body("ourCards.facet", contains("area"));
        for (var party : List.of(group, council)) {
            notices(party).body("items", hasSize(1), "items[0].facets", contains("contact"));
        }
        var ours = Logs.await(group, "card-ran-out", 1).getFirst();
        assertThat(ours).doesNotContainKey("person");
        assertThat(ours)
                .extracting("about")
                .isEqualTo(Map.of(
                        "organisation", council.id().toString(),
                        "facet", "contact",
                        "until", today().minusDays(1).toString()));
        assertThat(Logs.await(council, "card-ran-out", 1).getFirst())
                .extracting("about.organisation", "about.whose")
                .containsExactly(group.id().toString(), "theirs");
    }

    @Test
    void itIsOverAtMidnightInLondonAlsoWhenTheClocksChange() {
        shares("contact", LocalDate.of(2050, 3, 26));
        shares("area", LocalDate.of(2050, 3, 27));
        shares("capacity", LocalDate.of(2050, 10, 29));
        shares("numbers", LocalDate.of(2050, 10, 30));

        assertThat(Crowd.due(group.id(), OVER))
                .containsExactly(
                        Instant.parse("2050-03-27T00:00:00Z"),
                        Instant.parse("2050-03-27T23:00:00Z"),
                        Instant.parse("2050-10-29T23:00:00Z"),
                        Instant.parse("2050-10-31T00:00:00Z"));
    }

    @Test
    void aCardThatIsProlongedShortenedOrWithoutEndByNowGoesOnItsNewDay() {
        shares("contact", today());
        shares("contact", today().plusDays(30));
        shares("area", today().plusDays(60));
        shares("area", today().plusDays(2));
        shares("numbers", today());
        shares("numbers", null);
        assertThat(Crowd.due(group.id(), OVER)).contains(end(today().plusDays(2)));

        whatIsDueHappens();
        cards().body("ourCards", hasSize(3));
        assertThat(Crowd.due(group.id(), OVER)).containsExactly(end(today().plusDays(2)), end(today().plusDays(30)));

        daysGoBy(3);
        whatIsDueHappens();
        cards().body("ourCards.facet", contains("contact", "numbers"));
        notices(council).body("items.facets", contains(List.of("area")));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    @Test
    void aCardThatWasTakenBackOrEndedWithItsLinkIsNotAskedAboutAgain() {
        shares("contact", today());
        takesBack("contact");
        shares("contact", today().plusDays(9));
        shares("area", today());
        takesBack("area");
        notices(council).body("items", hasSize(2));

        whatIsDueHappens();
        cards().body("ourCards.facet", contains("contact"));
        notices(council).body("items", hasSize(2));

        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);
        daysGoBy(10);
        whatIsDueHappens();
        notices(council).body("items", hasSize(3));
        assertThat(Logs.of(group, "card-ran-out")).isEmpty();
    }

    @Test
    void whoeverWasNeverShownACardLearnsNothingOfItsEnd() {
        var hidden = group("Free Wharf Solidarity");
        opens(hidden, council, "listed");
        for (var facet : List.of("contact", "area", "story")) {
            hidden.asks()
                    .body(Map.of("until", today().toString()))
                    .put("/links/{other}/cards/{facet}", council.id(), facet)
                    .then()
                    .statusCode(200);
        }
        hidden.asks().delete("/links/{o}/cards/area", council.id()).then().statusCode(204);
        Crowd.sql(
                hidden.id(),
                "update share_card set until = until - 1 where facet = 'contact' and organisation_id = '%s'"
                        .formatted(hidden.id()));
        Crowd.isDue(hidden.id(), OVER);
        Logs.await(hidden, "card-ran-out", 1);
        hidden.asks().delete("/links/{o}", council.id()).then().statusCode(204);

        opens(group, council, "signposts");
        Logs.await(council, "link-changed", 1);
        notices(council).body("items", empty());
        notices(hidden).body("items", empty());
        assertThat(Logs.export(council)).doesNotContain(hidden.id().toString());
    }

    @Test
    void ofTwoReplicasThatLookAtOnceOneAsks() throws Exception {
        shares("contact", today());
        daysGoBy(1);
        var term = UUID.fromString(Crowd.value(
                group.id(), "select term from share_card where organisation_id = '%s'".formatted(group.id())));
        try (var owner = Database.as("owner");
                var statement = owner.createStatement();
                var replicas = Executors.newFixedThreadPool(2)) {
            owner.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(group.id()));
            statement.execute("select 1 from share_card where term = '%s' for update".formatted(term));
            var both = Stream.generate(() -> replicas.submit(
                            () -> actingAs.call(new OrganisationId(group.id()), () -> over.handle(term))))
                    .limit(2)
                    .toList();
            Awaitility.await().until(() -> waiting(statement) == 2);
            owner.commit();
            for (var one : both) {
                assertThat(one.get()).isEmpty();
            }
        }

        notices(council).body("items", hasSize(1));
        assertThat(Logs.of(group, "card-ran-out")).hasSize(1);
    }

    private static int waiting(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(
                "select count(*) from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whoeverSawItBeforeTheGroupHidIsAsked() {
        shows(group, "unlisted");
        shares("contact", today());
        shows(group, "linked");
        shows(group, "unlisted");
        daysGoBy(1);

        whatIsDueHappens();

        notices(council)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].organisation.id",
                        equalTo(group.id().toString()));
        var stranger = council("Northmere Council");
        notices(stranger).body("items", empty());
    }
}
