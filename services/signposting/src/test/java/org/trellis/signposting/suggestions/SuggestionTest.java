package org.trellis.signposting.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Support.TODAY;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.files;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// A councillor moves an ask to the ward fund; an officer sends the offer or sets it aside.
@QuarkusTest
class SuggestionTest {

    @Inject
    Directory directory;

    private final Party group = Party.group();
    private final Party council = officer();
    private final Party councillor = new Party(council.id(), "council", Tokens.of(council.id(), "councillor"));

    @BeforeEach
    void theyAreLinked() {
        link(directory, group, council);
        directory.settle();
    }

    private UUID shown(Party... to) {
        var wanted = ask(to);
        wanted.put("kind", "printing");
        wanted.put("councillors", true);
        return asked(group, wanted);
    }

    private static ValidatableResponse suggests(Party who, UUID ask) {
        return who.asks().put("/asks/{id}/suggestion", ask).then();
    }

    private static ValidatableResponse draft(Party who, UUID ask) {
        return who.asks().get("/asks/{id}/suggestion", ask).then();
    }

    private static ValidatableResponse waiting(Party who) {
        return who.asks().get("/suggestions").then().statusCode(200);
    }

    @Test
    void itWaitsFilledForAnOfficerWhoSendsItAsAnOfferLikeAnyOther() {
        var ask = shown(council);
        var before = reads(group, "asks", ask).extract().asString();
        for (var time = 0; time < 2; time++) {
            suggests(councillor, ask)
                    .statusCode(200)
                    .body("kind", equalTo("printing"), "setAside", nullValue())
                    .body("until", equalTo(TODAY.plusDays(40).toString()));
        }
        waiting(council)
                .body("items", hasSize(1), "items.askId", contains(ask.toString()))
                .body("items[0].askerId", equalTo(group.id().toString()), "items[0].suggestedAt", notNullValue());
        assertThat(reads(group, "asks", ask).extract().asString()).isEqualTo(before);
        assertThat(told("support-answered", ask)).isEmpty();

        var sent = offer();
        sent.put("kind", "printing");
        sent.put("conditions", List.of());
        sent.put("answersAskId", ask);
        var offer = offered(council, sent);
        reads(group, "offers", offer).body("conditions", empty());
        waiting(council).body("items", empty());
    }

    @Test
    void whatIsSetAsideWaitsNoMoreAndNobodyIsTold() {
        var ask = shown(council);
        suggests(councillor, ask).statusCode(200);
        var before = draft(councillor, ask).extract().asString();
        for (var time = 0; time < 2; time++) {
            council.asks()
                    .put("/asks/{id}/suggestion/set-aside", ask)
                    .then()
                    .statusCode(200)
                    .body("setAside", equalTo(true));
        }
        waiting(council).body("items", empty());
        suggests(councillor, ask).statusCode(200);
        waiting(council).body("items", empty());
        assertThat(draft(councillor, ask).extract().asString()).isEqualTo(before);
        draft(council, ask).body("setAside", equalTo(true));
    }

    @Test
    void anAskThatIsNotForCouncillorsIsNotThereForThem() {
        var hidden = asked(group, ask(council));
        var absent = suggests(councillor, UUID.randomUUID()).statusCode(404).extract();
        assertThat(suggests(councillor, hidden).statusCode(404).extract().asString())
                .isEqualTo(absent.asString());
        assertThat(draft(councillor, hidden).statusCode(404).extract().asString())
                .isEqualTo(absent.asString());
        // Nor by somebody who reads it as an officer.
        var both = new Party(
                council.id(),
                "council",
                Tokens.of("both", List.of(new Tokens.In(council.id(), "councillor", "liaison-officer"))));
        suggests(both, hidden).statusCode(404);
        waiting(council).body("items", empty());
    }

    @Test
    void aCouncillorSuggestsAndDecidesNothingAndAnOfficerNeedNotSuggest() {
        var ask = shown(council);
        suggests(council, ask).statusCode(403).body("code", equalTo("role-needed"));
        suggests(group, ask).statusCode(403);
        suggests(councillor, ask).statusCode(200);
        councillor.asks().put("/asks/{id}/suggestion/set-aside", ask).then().statusCode(403);
        councillor.asks().get("/suggestions").then().statusCode(403);
        group.asks().get("/asks/{id}/suggestion", ask).then().statusCode(403);
    }

    @Test
    void anotherCouncilThatWasAskedTooLearnsNothingOfIt() {
        var other = officer();
        link(directory, group, other);
        directory.settle();
        var ask = shown(council, other);
        suggests(councillor, ask).statusCode(200);
        var absent = draft(other, UUID.randomUUID()).statusCode(404).extract();
        assertThat(draft(other, ask).statusCode(404).extract().asString()).isEqualTo(absent.asString());
        other.asks().put("/asks/{id}/suggestion/set-aside", ask).then().statusCode(404);
        waiting(other).body("items", empty());
        assertThat(other.asks().get("/export").jsonPath().getList("suggestion")).isEmpty();
        draft(council, ask).body("setAside", equalTo(false));
    }

    @Test
    void whatIsOverOrWithoutALinkIsSuggestedNoMore() {
        var closed = shown(council);
        suggests(councillor, closed).statusCode(200);
        group.asks()
                .body(Map.of("met", true))
                .put("/asks/{id}/end", closed)
                .then()
                .statusCode(200);
        waiting(council).body("items", empty());
        suggests(councillor, closed).statusCode(409).body("code", equalTo("ask-over"));

        var ask = shown(council);
        suggests(councillor, ask).statusCode(200);
        files(council, "asks", ask, true).statusCode(200);
        waiting(council).body("items.askId", contains(ask.toString()));
        directory.ends(group, council, group);
        directory.settle();
        waiting(council).body("items", empty());
        suggests(councillor, ask).statusCode(404);
    }
}
