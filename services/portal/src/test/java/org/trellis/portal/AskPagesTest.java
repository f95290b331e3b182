package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.FakeResidents;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;

/// Somebody asks for help themselves, without an account and without anybody between.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class AskPagesTest {

    private static final String PAGE = "/ask-for-help?pathway=" + FakeReferrals.PARCELS;
    private static final String KEY = UUID.randomUUID().toString();

    @Test
    void whatIsAskedComesBackAsItWasTypedUntilItIsSentAndThenShowsCodeAndWord() {
        var resident = new Browser();
        assertThat(resident.get("/pathways/" + FakeReferrals.PARCELS).asString())
                .contains("id=\"ask-yourself\"", "href=\"" + PAGE + "\"");
        assertThat(resident.get("/groups/" + FakeReports.PUBLIC).asString()).contains("href=\"" + PAGE + "\"");
        assertThat(Browser.signedInAs("steward")
                        .get("/pathways/" + FakeReferrals.PARCELS)
                        .asString())
                .doesNotContain("id=\"ask-yourself\"");
        var form = resident.get(PAGE).asString();
        assertThat(form)
                .contains("Ask Eastmere Council for help", "tel:999", "Emergency food &lt;parcels&gt;")
                .contains("<option value=\"en\" selected>", "value=\"only\" checked")
                .doesNotContainIgnoringCase("service user");

        var long10 = "Ż".repeat(10_000);
        var tooLong = resident.post("/ask-for-help", typed(Map.of("words", long10)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains(long10, "That is 10000 letters", "id=\"words-error\"", KEY);
        var withoutYes = resident.post("/ask-for-help", typed(Map.of("agreed", "")));
        assertThat(withoutYes.statusCode()).isEqualTo(422);
        assertThat(withoutYes.asString())
                .contains("A lift &lt;b&gt;", "I can mend", "value=\"Jan\"", "07700 900461", "id=\"agreed-error\"")
                .contains("<option value=\"pl\" selected>", "value=\"ask-first\" checked");

        var asked = resident.post("/ask-for-help", typed(Map.of()));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains(FakeResidents.OWN, FakeResidents.WORD, "id=\"send-code\"");
        var sent = Neighbours.referrals.lastCall("POST", "/api/referrals/v1/resident/asks");
        assertThat(sent.header("idempotency-key")).isEqualTo(KEY);
        assertThat(sent.json().path("pathwayId").asText()).isEqualTo(FakeReferrals.PARCELS);
        assertThat(sent.json().path("language").asText()).isEqualTo("pl");
        assertThat(sent.json().at("/resident/consent/onlyThem").asBoolean(true)).isFalse();
        assertThat(sent.json().at("/resident/details/canAlso").asText()).isEqualTo("I can mend");
    }

    @Test
    void whereThereIsNoRoomNothingIsLostAndSomebodyElseCanBeAsked() {
        var resident = new Browser();
        var words = "There is " + FakeResidents.FULL;
        var full = resident.post("/ask-for-help", typed(Map.of("words", words)));
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(full.asString())
                .contains("has no room for more just now", "1 December 2036", words, "Soup &lt;daily&gt;")
                .contains(
                        "formaction=\"/ask-for-help/instead\"", "id=\"agreed\" name=\"agreed\" value=\"true\" checked");

        var other = new HashMap<>(typed(Map.of("words", words)));
        other.put("other", FakeReferrals.MAY);
        assertThat(resident.post("/ask-for-help/instead", other).asString())
                .contains("Ask Quayside Mutual Aid for help", words, "value=\"" + FakeReferrals.MAY + "\"")
                .doesNotContain("value=\"true\" checked");
        for (var nowhere : new String[] {"", "?pathway=" + UUID.randomUUID(), "?pathway=x"}) {
            assertThat(resident.get("/ask-for-help" + nowhere).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void residentsReadTheirPagesInPolishAndOnlyThese() {
        var resident = new Browser();
        assertThat(resident.get("/search").asString()).doesNotContain("lang=pl", "Polski");
        assertThat(resident.get(PAGE).asString()).contains("lang=\"pl\" hreflang=\"pl\" id=\"in-pl\">Polski");

        var form = resident.get(PAGE + "&lang=pl").asString();
        assertThat(form)
                .contains("<html lang=\"pl\"", "Poproś Eastmere Council o pomoc", "Zagrożenie życia", "Zgadzam się")
                .contains("<option value=\"pl\" selected>polski", "id=\"in-en\">English", "id=\"in-cy\">Cymraeg");
        assertThat(resident.post("/ask-for-help", typed(Map.of("agreed", ""))).asString())
                .contains("Wystąpił problem", "A lift &lt;b&gt;");
        assertThat(resident.post("/my-request", Map.of("code", FakeResidents.OWN))
                        .asString())
                .contains("Kto o mnie wie", "Poproszono: Eastmere Council", "20 listopada 2036", "walijski");
        assertThat(resident.get("/my-request/lost-code").asString()).contains("Zgubiony kod");
        assertThat(resident.get("/ask-for-help?pathway=x").asString()).contains("Nie możemy znaleźć tej strony");
        assertThat(resident.get("/search").asString())
                .contains("<html lang=\"en\"")
                .doesNotContain("lang=pl");
    }

    @Test
    void withTheirCodeTheySeeWhatTheyAgreedToAndPutItRight() {
        var resident = new Browser();
        assertThat(resident.post("/my-request", Map.of("code", FakeResidents.OWN))
                        .asString())
                .contains("You asked Eastmere Council", "They said yes", "what you can also do")
                .contains("20 November 2036", "in this language: Welsh", "Nobody else may know.", "id=\"correct\"");
        var correction = Map.of("code", FakeResidents.OWN, "telephone", "07700 900462", "canAlso", "I can bake");
        assertThat(resident.post("/my-request/correction", correction).asString())
                .contains("id=\"corrected\"");
        var sent = Neighbours.referrals
                .lastCall("POST", "/api/referrals/v1/resident/correction")
                .json();
        assertThat(sent.at("/details/telephone").asText()).isEqualTo("07700 900462");
        assertThat(sent.at("/details/canAlso").asText()).isEqualTo("I can bake");
        assertThat(sent.at("/details").has("name")).isFalse();
        assertThat(resident.post("/my-request/correction", Map.of("code", FakeResidents.OWN))
                        .statusCode())
                .isEqualTo(422);
        assertThat(resident.post("/my-request/sending", Map.of("code", FakeResidents.OWN, "what", "receipt"))
                        .asString())
                .contains("id=\"sent\"");
        assertThat(resident.post("/my-request/sending", Map.of("code", "x", "what", "receipt"))
                        .statusCode())
                .isEqualTo(404);

        var declined = Map.of("code", FakeResidents.DECLINED, "name", "Ewa", "what", "code");
        assertThat(resident.post("/my-request", declined).asString())
                .contains(
                        "They cannot do it. What you wrote is deleted", "Soup &lt;daily&gt;", "read nothing about you")
                .doesNotContain("Whoever you spoke to", "id=\"correct\"");
        assertThat(resident.post("/my-request/correction", declined).asString()).contains("Nothing about you is kept");
        assertThat(resident.post("/my-request/sending", declined).statusCode()).isEqualTo(409);

        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/referrals/" + FakeSteps.TO_COUNCIL).asString()).contains("id=\"receipt\"");
        assertThat(steward.post("/referrals/" + FakeSteps.TO_COUNCIL + "/person/receipt", Map.of())
                        .header("Location"))
                .endsWith("?done=receipt");
    }

    private static Map<String, String> typed(Map<String, String> changed) {
        var typed = new HashMap<>(Map.of(
                "pathway", FakeReferrals.PARCELS,
                "key", KEY,
                "words", "A lift <b>",
                "canAlso", "I can mend",
                "name", "Jan",
                "telephone", "07700 900461",
                "language", "pl",
                "who", "ask-first",
                "agreed", "true"));
        typed.putAll(changed);
        return typed;
    }
}
