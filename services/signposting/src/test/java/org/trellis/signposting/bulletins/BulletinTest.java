package org.trellis.signposting.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Bulletin.drafted;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Bulletin.today;
import static org.trellis.signposting.Bulletin.views;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// A bulletin is written as a draft, sent once, and from then on only ever corrected or withdrawn.
@QuarkusTest
class BulletinTest {

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party group = Party.group();

    @BeforeEach
    void theGroupTakesSignpostsFromTheCouncil() {
        directory.opens(group, council, "signposts");
        directory.settle();
    }

    @Test
    void aDraftIsEditedByWhoeverReadItLastAndNobodyElseReadsIt() {
        var answer = council.asks()
                .body(Map.of("title", "Fuel vouchers"))
                .post("/bulletins")
                .then();
        answer.statusCode(201).body("state", equalTo("draft"), "kind", equalTo("notice"));
        var etag = answer.extract().header("ETag");
        var id = UUID.fromString(answer.extract().path("id"));
        answer.header("Location", endsWith("/bulletins/" + id));

        edits(id, etag).statusCode(200).body("source", equalTo("Eastmere Council, money advice"));
        edits(id, etag).statusCode(412).body("code", equalTo("changed-meanwhile"));
        council.asks().get("/bulletins?box=drafts").then().body("items.id", contains(id.toString()));
        council.asks().get("/bulletins").then().body("items.id", equalTo(List.of()));

        council.asks().delete("/bulletins/{id}", id).then().statusCode(204);
        council.asks().get("/bulletins/{id}", id).then().statusCode(404);
    }

    @Test
    void whatIsSentAgainIsNotSentTwiceAndIsNotEdited() {
        var bulletin = sent(council, notice(), group);

        bulletin.sends().statusCode(200).body("progress.deliveredTo", equalTo(1));
        assertThat(Bulletin.box(group, "inbox")).containsExactly(bulletin.id().toString());
        edits(bulletin.id(), null).statusCode(409).body("code", equalTo("bulletin-already-sent"));
        council.asks().delete("/bulletins/{id}", bulletin.id()).then().statusCode(409);
        council.asks()
                .body(Map.of("all", true))
                .put("/bulletins/{id}/audience", bulletin.id())
                .then()
                .statusCode(409);
    }

    @Test
    void aVersionThatWasIssuedStaysAndTheNextSaysWhatChanged() throws Exception {
        var bulletin = sent(council, notice(), group);

        bulletin.corrects("£45 for each household.", " ").statusCode(400).body("errors.field", hasItem("changed"));
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var version = notice();
            version.put("body", "£45 for each household.");
            version.put("changed", "£30 → £45");
            council.asks()
                    .header("Idempotency-Key", key)
                    .body(version)
                    .post("/bulletins/{id}/versions", bulletin.id())
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2), "changes.changed", contains("£30 → £45"));
        }

        bulletin.readBy(group)
                .body(
                        "version",
                        equalTo(2),
                        "body",
                        equalTo("£45 for each household."),
                        "changed",
                        equalTo("£30 → £45"));
        assertThat(Rows.visible(group.id(), "bulletin_version where n = 1 and body like '£30 for%'"))
                .isEqualTo(1);
        bulletin.withdraws("No money left").statusCode(200).body("state", equalTo("withdrawn"));
        bulletin.withdraws("Another reason").statusCode(200).body("withdrawn.words", equalTo("No money left"));
        bulletin.corrects("£50", "£45 → £50").statusCode(409).body("code", equalTo("bulletin-withdrawn"));
    }

    @ParameterizedTest
    @CsvSource({
        "body, , bulletin-incomplete",
        "source, , bulletin-incomplete",
        "endsOn, , bulletin-incomplete",
        "endsOn, -1, end-not-possible",
        "endsOn, 367, end-not-possible",
    })
    void whatIsMissingOrCannotBeIsSaidWhenItIsSent(String field, Integer days, String code) {
        var words = notice();
        words.put(field, days == null ? null : today().plusDays(days).toString());
        var bulletin = drafted(council, words).isFor(group);

        bulletin.sends().statusCode(422).body("code", equalTo(code));

        bulletin.read().body("state", equalTo("draft"));
    }

    @Test
    void anAskForViewsSaysWhoDecidesByWhenAndWhatHappensThen() {
        var without = views();
        without.put("views", Map.of("decides", "The cabinet member"));
        drafted(council, without)
                .isFor(group)
                .sends()
                .statusCode(422)
                .body("missing", contains("views.decideBy", "views.then", "views.outcomeBy"));

        var late = views();
        late.put(
                "views",
                Map.of(
                        "decides",
                        "The cabinet member",
                        "decideBy",
                        today().plusDays(9).toString(),
                        "then",
                        "Nothing",
                        "outcomeBy",
                        today().plusDays(9).toString()));
        drafted(council, late).isFor(group).sends().statusCode(422).body("code", equalTo("views-days-not-possible"));
    }

    @Test
    void whatMayBePersonalIsAskedAboutAndWhatAlwaysIsIsRefused() {
        var words = notice();
        words.put("body", "Ring Sam on 07700 900123.");
        var asked = council.asks().body(words).post("/bulletins").then();
        asked.statusCode(422)
                .body("code", equalTo("may-be-personal"), "field", equalTo("body"))
                .body("part.from", equalTo(12), "part.to", equalTo(24));
        assertThat(asked.extract().asString()).doesNotContain("900123");

        words.put("publicContacts", true);
        council.asks()
                .body(words)
                .post("/bulletins")
                .then()
                .statusCode(201)
                .body("body", equalTo("Ring Sam on 07700 900123."));
        for (var number : List.of("QQ 12 34 56 C", "943 476 5919")) {
            words.put("body", "Her number is " + number);
            council.asks()
                    .body(words)
                    .post("/bulletins")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("has-persons-number"));
        }
        var bulletin = sent(council, notice(), group);
        bulletin.corrects("Write to amina@example.org", "address")
                .statusCode(422)
                .body("field", equalTo("body"));
        bulletin.corrects("£45", "now 07700 900123").statusCode(422).body("field", equalTo("changed"));
        bulletin.withdraws("Ring 07700 900123").statusCode(422).body("field", equalTo("reason"));
    }

    @Test
    void twentyADayAreSentAndNoMore() {
        var drafts = IntStream.rangeClosed(1, 21)
                .mapToObj(_ -> drafted(council, notice()).isFor(group))
                .toList();
        drafts.subList(0, 20).forEach(one -> one.sends().statusCode(200));

        drafts.getLast()
                .sends()
                .statusCode(429)
                .body("code", equalTo("too-many-bulletins-today"), "again", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void pagesFollowOneAnother() {
        var ids = IntStream.range(0, 3)
                .mapToObj(_ -> sent(council, notice(), group).id().toString())
                .toList()
                .reversed();

        for (var path : List.of("/bulletins?limit=2", "/bulletins/received?limit=2")) {
            var party = path.contains("received") ? group : council;
            var first = party.asks().get(path).then().statusCode(200).extract();
            assertThat(first.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
            party.asks()
                    .get(path + "&cursor=" + first.<String>path("next"))
                    .then()
                    .body("items.id", contains(ids.getLast()), "next", nullValue());
        }
    }

    @Test
    void rolesThatDoNotSpeakForAnOrganisationAreTurnedAway() {
        for (var role : List.of("helpline", "councillor", "helper")) {
            Party.asks(Tokens.of(council.id(), role))
                    .body(notice())
                    .post("/bulletins")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-needed"));
        }
    }

    private io.restassured.response.ValidatableResponse edits(UUID id, String etag) {
        var asks = council.asks().body(notice());
        return (etag == null ? asks : asks.header("If-Match", etag))
                .put("/bulletins/{id}", id)
                .then();
    }
}
