package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.LogbookEvent;
import org.trellis.directory.Borough.Party;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Tokens;

/// Who saw what is shared: by organisation and day, once.
@QuarkusTest
class SeenTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();

    @Inject
    Outbox outbox;

    @Inject
    ActingAs actingAs;

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupThatSharesItsContact() {
        group = group("Quayside Mutual Aid");
        writes(group);
        shows(group, "linked");
        council = council("Eastmere Council");
        opens(group, council, "signposts");
        shares(group, council, "contact");
    }

    private void reads(Party reader) {
        reader.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    @Test
    void theOwnerLearnsTheOrganisationTheFacetAndTheDayAndNobodysName() {
        var officer = Tokens.of("a-named-officer", List.of(new Tokens.In(council.id(), "liaison-officer")));
        for (var again = 0; again < 3; again++) {
            reads(new Party(council.id(), "", officer));
            reads(council);
        }
        Logs.awaitSeen(group, 1);
        shares(group, council, "area");
        reads(council);
        Logs.awaitSeen(group, 2);

        var entries = Logs.of(group, "facet-read");
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().get("about"))
                .isEqualTo(Map.of("organisation", council.id().toString(), "facet", "contact", "day", TODAY));
        assertThat(entries).allMatch(entry -> entry.get("person") == null);
        assertThat(Logs.export(group)).doesNotContain("a-named-officer");
        group.asks()
                .get("/seen")
                .then()
                .body("items.facet", equalTo(List.of("area", "contact")))
                .body("items[1].organisation.name", equalTo("Eastmere Council"))
                .body("items[1].first", equalTo(TODAY), "items[1].last", equalTo(TODAY), "items[1].days", equalTo(1));
    }

    @Test
    void whatIsToldAgainIsWrittenOnce() {
        for (var day : List.of("2026-11-01", "2026-11-01", "2026-11-03", "2026-11-03")) {
            actingAs.run(
                    new OrganisationId(council.id()),
                    () -> outbox.publish(new LogbookEvent.FacetsRead(
                            group.id(), council.id(), List.of("contact", "numbers"), LocalDate.parse(day))));
        }
        Logs.await(group, "facet-read", 4);
        actingAs.run(
                new OrganisationId(council.id()),
                () -> outbox.publish(new LogbookEvent.FacetsRead(
                        group.id(), council.id(), List.of("contact"), LocalDate.parse("2026-11-04"))));
        Logs.await(group, "facet-read", 5);
        group.asks()
                .get("/seen")
                .then()
                .body("items", hasSize(2))
                .body("items[0].facet", equalTo("contact"), "items[0].days", equalTo(3))
                .body("items[0].first", equalTo("2026-11-01"), "items[0].last", equalTo("2026-11-04"));
    }

    @Test
    void theOwnersOwnReadingAPreviewAndThePublicsAreNotNoted() {
        shows(group, "public");
        reads(group);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        group.asks()
                .queryParam("as", council.id().toString())
                .get("/groups/{id}/preview", group.id())
                .then()
                .body("listing.facets.contact.phone", equalTo("07700 900123"));
        reads(council("Northmere Council"));
        var last = council("Eastmere Voluntary Action");
        opens(group, last, "listed");
        shares(group, last, "capacity");
        reads(last);

        Logs.awaitSeen(group, 1);
        assertThat(Logs.of(group, "facet-read")).hasSize(1);
        group.asks()
                .get("/seen")
                .then()
                .body("items.organisation.id", equalTo(List.of(last.id().toString())));
    }

    @Test
    void aReaderThatHidesIsSeenWithoutItsName() {
        var hidden = group("Free Wharf Solidarity");
        shows(hidden, "public");
        opens(group, hidden, "listed");
        shows(hidden, "unlisted");
        shares(group, hidden, "contact");
        reads(hidden);
        Logs.awaitSeen(group, 1);

        assertThat(group.asks().get("/seen").asString())
                .contains(hidden.id().toString())
                .doesNotContain("Free Wharf");
    }
}
