package org.trellis.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.opens;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;

/// Before a share card ends the stewards are told, once for each day that it was given.
@QuarkusTest
class CardEndsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NOTICE = "card-ends";

    private Party group;
    private Party council;
    private String number;

    @BeforeEach
    void aGroupWithALink() {
        group = Crowd.group("Quayside Mutual Aid");
        council = council("Eastmere Council");
        opens(group, council, "listed");
        number = "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
        Crowd.isReached(Crowd.personOf(group), number);
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

    private static Instant nine(LocalDate day) {
        return day.atTime(9, 0).atZone(LONDON).toInstant();
    }

    private void daysGoBy(int days) {
        Crowd.sql(
                group.id(),
                "update share_card set until = until - %1$d, since = since - interval '%1$d days' where organisation_id = '%2$s'"
                        .formatted(days, group.id()));
    }

    @Test
    void aWeekBeforeEveryStewardIsTold() {
        var until = today().plusDays(30);
        shares("story", until);
        assertThat(Crowd.due(group.id(), NOTICE)).containsExactly(nine(until.minusDays(7)));

        daysGoBy(24);
        Crowd.isDue(group.id(), NOTICE);

        var notice = Mailbox.notices(NOTICE, number, 1).getLast();
        assertThat(notice.words())
                .containsEntry("organisation", "Quayside Mutual Aid")
                .containsEntry("audience", "Eastmere Council")
                .hasEntrySatisfying("link", link -> assertThat(link).endsWith("/links/" + council.id()));
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());
    }

    @Test
    void ofACardOfAFewDaysTheyAreToldOnItsLastDay() {
        var until = today().plusDays(3);
        shares("contact", until);

        assertThat(Crowd.due(group.id(), NOTICE)).containsExactly(nine(until));
    }

    @Test
    void aCardThatIsProlongedIsToldOfOnceForItsNewDay() {
        shares("contact", today().plusDays(10));
        shares("contact", today().plusDays(40));
        Crowd.isDue(group.id(), NOTICE);
        Awaitility.await()
                .until(() -> Crowd.due(group.id(), NOTICE).stream().allMatch(nine(today().plusDays(33))::equals));
        daysGoBy(34);

        Crowd.isDue(group.id(), NOTICE);

        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());
        assertThat(Mailbox.notices(NOTICE, number, 1)).hasSize(1);
    }

    @Test
    void aCardThatIsGoneOrHasNoEndIsNotToldOf() {
        shares("contact", today().plusDays(10));
        shares("story", today().plusDays(10));
        group.asks().delete("/links/{other}/cards/contact", council.id()).then().statusCode(204);
        shares("story", null);
        daysGoBy(5);
        Crowd.isDue(group.id(), NOTICE);
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());

        shares("numbers", today().plusDays(20));
        daysGoBy(15);
        Crowd.isDue(group.id(), NOTICE);

        assertThat(Mailbox.notices(NOTICE, number, 1)).hasSize(1);
    }

    @Test
    void aStoryIsShownByItsCardAlone() {
        var page = Borough.page("Quayside Mutual Aid");
        page.put("facets", Map.of("story", "It began with one pot of soup."));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        Borough.shows(group, "public");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("facets.story", nullValue());

        shares("story", null);

        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets.story", equalTo("It began with one pot of soup."));
        Borough.anonymous().get("/groups/{id}/listing", group.id()).then().body("facets.story", nullValue());
    }
}
