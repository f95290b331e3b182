package org.trellis.directory.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.SafetyJourney.TODAY;
import static org.trellis.directory.SafetyJourney.idOf;
import static org.trellis.directory.SafetyJourney.says;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.SafetyJourney;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;

/// "We talked this through": said by a body, seen only if the group wants it, and gone when either of the two says so.
@QuarkusTest
class TalkTest {

    private Party group;
    private Party body;
    private Party lead;

    @BeforeEach
    void theyAreLinked() {
        group = Crowd.group("Quayside Mutual Aid");
        Borough.writes(group);
        shows(group, "public");
        body = SafetyJourney.body("Eastmere Voluntary Action");
        lead = SafetyJourney.leadOf(body);
        SafetyJourney.areLinked(group, body);
    }

    private void isSeen(boolean seen) {
        for (var reader : List.of(anonymous(), body.asks(), group.asks())) {
            reader.get("/groups/{g}/safety", group.id())
                    .then()
                    .statusCode(200)
                    .body("talks.organisation.name", seen ? contains("Eastmere Voluntary Action") : empty());
        }
    }

    private String said() {
        says(lead, group, TODAY.minusDays(5)).then().statusCode(200);
        return idOf(group, body);
    }

    @Test
    void itIsSeenOnlyIfTheGroupWantsThatAndTheBodyCannotTellWhatItDecided() {
        var talk = said();
        isSeen(false);
        var before = lead.asks().get("/links/{o}/talk", group.id()).asString();
        group.asks()
                .get("/talks")
                .then()
                .body("items.organisation.name", contains("Eastmere Voluntary Action"))
                .body("items.shown", contains(false))
                .body("items.day", contains(TODAY.minusDays(5).toString()))
                .body(
                        "items.until",
                        contains(TODAY.minusDays(5).plusYears(1).minusDays(1).toString()));

        for (var time = 0; time < 2; time++) {
            group.asks().put("/talks/{t}/shown", talk).then().statusCode(204);
        }
        isSeen(true);
        anonymous()
                .get("/groups/{g}/safety", group.id())
                .then()
                .body("talks.day", contains(TODAY.minusDays(5).toString()));
        assertThat(lead.asks().get("/links/{o}/talk", group.id()).asString()).isEqualTo(before);
        for (var time = 0; time < 2; time++) {
            group.asks().delete("/talks/{t}/shown", talk).then().statusCode(204);
        }
        isSeen(false);
        assertThat(lead.asks().get("/links/{o}/talk", group.id()).asString()).isEqualTo(before);
        assertThat(Logs.of(group, "talk-shown")).hasSize(1);
        assertThat(Logs.of(group, "talk-hidden")).hasSize(1);
        Logs.await(group, "talk-said", 1);
        assertThat(Crowd.acts(body.id())).contains("talk-said").doesNotContain("talk-shown", "talk-hidden");
    }

    @Test
    void eitherTakesItAwayForBoth() {
        var talk = said();
        group.asks().put("/talks/{t}/shown", talk).then().statusCode(204);
        for (var time = 0; time < 2; time++) {
            lead.asks().delete("/links/{o}/talk", group.id()).then().statusCode(204);
        }
        isSeen(false);
        group.asks().get("/talks").then().body("items", empty());
        Logs.await(group, "talk-taken-back", 1);

        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        group.asks().delete("/talks/{t}", idOf(group, body)).then().statusCode(204);
        isSeen(false);
        lead.asks().get("/links/{o}/talk", group.id()).then().statusCode(200).body("day", nullValue());
        assertThat(Crowd.acts(body.id())).doesNotContain("talk-removed");
        group.asks().delete("/talks/{t}", talk).then().statusCode(404);
    }

    @Test
    void anotherDayIsAnotherTalkWhichTheGroupIsAskedAboutAnew() {
        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        says(lead, group, TODAY.minusDays(5)).then().statusCode(200);
        isSeen(true);
        says(lead, group, TODAY)
                .then()
                .statusCode(200)
                .body("until", equalTo(TODAY.plusYears(1).minusDays(1).toString()));
        isSeen(false);
        group.asks().get("/talks").then().body("items.shown", contains(false));
    }

    @Test
    void whoeverEndsTheLinkOrBlocksTakesItAlongAtOnce() {
        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        body.asks().delete("/links/{o}", group.id()).then().statusCode(204);
        isSeen(false);
        SafetyJourney.areLinked(group, body);
        group.asks().get("/talks").then().body("items", empty());

        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        group.asks().put("/blocks/{o}", body.id()).then().statusCode(204);
        anonymous().get("/groups/{g}/safety", group.id()).then().body("talks", empty());
        group.asks().get("/talks").then().body("items", empty());
        lead.asks().get("/links/{o}/talk", group.id()).then().statusCode(404);
    }

    @Test
    void aYearAfterTheDayItIsOver() {
        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        assertThat(Crowd.due(body.id(), TalkIsOver.KIND))
                .hasSize(1)
                .allMatch(at -> at.isAfter(Instant.now().plus(Duration.ofDays(358))));
        // Past all walls: nobody changes the day of a talk, and time goes by for it all the same.
        Ending.asSuperuser(("set session_replication_role = replica;"
                        + " update talk_shown set day = day - interval '1 year' where organisation_id = '%1$s';"
                        + " update talk set day = day - interval '1 year' where receiver_id = '%1$s'")
                .formatted(group.id()));
        isSeen(false);
        group.asks().get("/talks").then().body("items", empty());
        lead.asks().get("/links/{o}/talk", group.id()).then().body("day", nullValue());

        Crowd.isDue(body.id(), TalkIsOver.KIND);
        Awaitility.await()
                .until(() -> "0"
                        .equals(Crowd.value(
                                body.id(), "select count(*) from talk where sender_id = '%s'".formatted(body.id()))));
        says(lead, group, TODAY).then().statusCode(200);
    }

    @Test
    void onlyALeadOfALinkedBodySaysItAndNothingBesideTheDay() {
        var absent = says(lead, new Party(UUID.randomUUID(), "", ""), TODAY);
        assertThat(absent.statusCode()).isEqualTo(404);
        var hidden = Crowd.group("Free Wharf Solidarity");
        assertThat(says(lead, hidden, TODAY).asString()).isEqualTo(absent.asString());
        var stranger = SafetyJourney.leadOf(SafetyJourney.body("Northmere Voluntary Action"));
        said();
        assertThat(says(stranger, group, TODAY).asString()).isEqualTo(absent.asString());
        assertThat(stranger.asks().get("/links/{o}/talk", group.id()).asString())
                .isEqualTo(lead.asks().get("/links/{o}/talk", UUID.randomUUID()).asString());
        stranger.asks().delete("/links/{o}/talk", group.id()).then().statusCode(204);
        assertThat(stranger.asks().get("/export").asString())
                .doesNotContain(group.id().toString());
        var another = Crowd.group("Al-Noor Kitchen");
        var talk = idOf(group, body);
        for (var verb : List.of("PUT /shown", "DELETE /shown", "DELETE ")) {
            var parts = verb.split(" ", 2);
            another.asks()
                    .request(parts[0], "/talks/{t}" + parts[1], talk)
                    .then()
                    .statusCode(404);
        }
        assertThat(idOf(group, body)).isEqualTo(talk);

        says(body, group, TODAY).then().statusCode(403).body("code", equalTo("role-needed"));
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        helper.asks().put("/talks/{t}/shown", talk).then().statusCode(403);
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "listed");
        opens(council, group, "listed");
        says(SafetyJourney.leadOf(council), group, TODAY)
                .then()
                .statusCode(403)
                .body("code", equalTo("infrastructure-only"));
        opens(body, council, "listed");
        opens(council, body, "listed");
        assertThat(says(lead, council, TODAY).asString()).isEqualTo(absent.asString());
        for (var day : List.of(TODAY.plusDays(1), TODAY.minusYears(1))) {
            says(lead, group, day).then().statusCode(422).body("code", equalTo("talk-day-not-possible"));
        }
        lead.asks()
                .body(Map.of("day", TODAY.toString(), "words", "A warning"))
                .put("/links/{o}/talk", group.id())
                .then()
                .statusCode(200);
        assertThat(group.asks().get("/talks").asString()).doesNotContain("A warning");
        lead.asks().body("{}").put("/links/{o}/talk", group.id()).then().statusCode(400);
    }

    @Test
    void aGroupThatHidesOrHasNotOpenedIsNotSpokenOf() {
        var oneWay = Crowd.group("Lamplight Kitchen");
        Borough.writes(oneWay);
        shows(oneWay, "public");
        opens(body, oneWay, "listed");
        says(lead, oneWay, TODAY).then().statusCode(409).body("code", equalTo("link-not-open-both-ways"));
        group.asks().put("/talks/{t}/shown", said()).then().statusCode(204);
        shows(group, "unlisted");
        anonymous().get("/groups/{g}/safety", group.id()).then().statusCode(404);
        body.asks().get("/groups/{g}/safety", group.id()).then().statusCode(404);
        says(lead, group, TODAY).then().statusCode(404);
        shows(group, "public");
        isSeen(true);
    }
}
