package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeDispatch;
import org.trellis.portal.fakes.Neighbours;

/// Whoever looks after an organisation's system keeps its webhooks; nobody else finds the pages.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class WebhookPagesTest {

    private static final String API = "/api/dispatch/v1/webhooks";
    private static final String WORKS = "/webhooks/" + FakeDispatch.WORKS;
    private static final String FAILS = "/webhooks/" + FakeDispatch.FAILS;

    @Test
    void keepersFindThemFromHomeAndOthersFindNothing() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/home").asString()).contains("id=\"to-webhooks\"");
        assertThat(steward.get("/webhooks").asString())
                .contains("https://pantry.example/hooks?a=&lt;b&gt;", "href=\"" + WORKS + "\"")
                .contains("Off: nothing arrived for five days", "Nothing has arrived since");
        for (var person : List.of("helpline", "quayside-helper")) {
            var other = Browser.signedInAs(person);
            assertThat(other.get("/home").asString()).doesNotContain("to-webhooks");
            for (var path : List.of("/webhooks", WORKS, WORKS + "/removal")) {
                assertThat(other.get(path).statusCode()).isEqualTo(404);
            }
            for (var path : List.of("/webhooks", WORKS, WORKS + "/test", WORKS + "/secret", WORKS + "/removal")) {
                assertThat(other.post(path, Map.of("url", "x")).statusCode()).isEqualTo(404);
            }
        }
        assertThat(steward.get("/webhooks/0e000000-0000-7000-8000-0000000000ff").statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneIsAddedAndItsSecretIsShownOnce() {
        var steward = Browser.signedInAs("steward");

        var page = steward.post(
                "/webhooks", Map.of("url", " https://you.example/in ", "types", "share.ended", "key", "no-key"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(FakeDispatch.SECRET, "not shown again")
                .contains("href=\"" + WORKS + "\"");
        var call = Neighbours.dispatch.lastCall("POST", API);
        assertThat(call.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(call.json().toString())
                .isEqualTo("{\"url\":\"https://you.example/in\",\"types\":[\"share.ended\"],\"on\":true}");

        var again = steward.post(
                "/webhooks",
                Map.of(
                        "url",
                        "https://you.example/in",
                        "types",
                        "share.ended",
                        "key",
                        "0e000000-0000-7000-8000-00000000aaaa"));
        assertThat(again.asString()).contains("id=\"gone\"").doesNotContain("whsec_");
    }

    @Test
    void aMistakeLosesNothingThatWasTyped() {
        var steward = Browser.signedInAs("steward");

        var nothing = steward.post("/webhooks", Map.of("url", "", "types", "share.ended"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString())
                .contains("Write the address of your system", "value=\"share.ended\" checked", "<title>Error: ");
        var inside = steward.post(WORKS, Map.of("url", "https://10.0.0.1/<x>", "types", "referral.completed"));
        assertThat(inside.statusCode()).isEqualTo(422);
        assertThat(inside.asString())
                .contains("We cannot send there", "href=\"#url\"", "value=\"https://10.0.0.1/&lt;x&gt;\"")
                .contains("value=\"referral.completed\" checked")
                .doesNotContain("value=\"share.ended\" checked");
        assertThat(steward.post("/webhooks", Map.of("url", "https://you.example/"))
                        .asString())
                .contains("Choose at least one thing to tell it");
    }

    @Test
    void theLogSaysWhatBecameOfEachAndWhatFailedIsSentAgain() {
        var steward = Browser.signedInAs("steward");
        var page = steward.get(WORKS).asString();
        assertThat(page)
                .contains("Did not arrive: your system answered 503", "tried 9 times", "sent again once")
                .contains("On its way: your system could not be reached", "next try")
                .contains("Not sent: you share nothing with them any more", "Arrived")
                .contains("cursor=0e000000-0000-7000-8000-0000000000b8")
                .contains("id=\"replay-" + FakeDispatch.FAILED + "\"")
                .doesNotContain("id=\"replay-0e000000-0000-7000-8000-0000000000b4\"", "whsec_");
        assertThat(steward.get("/webhooks/" + FakeDispatch.OFF).asString())
                .contains("Nothing yet", "id=\"on\"")
                .doesNotContain("id=\"test\"");

        var sent = steward.post(WORKS + "/replay", Map.of("delivery", FakeDispatch.FAILED));
        assertThat(sent.header("Location")).endsWith("?done=replayed&number=2");
        var call = Neighbours.dispatch.lastCall("POST", API + "/" + FakeDispatch.WORKS + "/replay");
        assertThat(call.json().path("deliveries").path(0).asText()).isEqualTo(FakeDispatch.FAILED);
        steward.post(WORKS + "/replay", Map.of());
        call = Neighbours.dispatch.lastCall("POST", API + "/" + FakeDispatch.WORKS + "/replay");
        assertThat(call.json().path("state").asText()).isEqualTo("failed");
        assertThat(call.json().path("from").asText()).isNotEmpty();
        assertThat(steward.get(WORKS + "?done=replayed&number=2").asString())
                .contains("2 messages are on their way again.");
    }

    @Test
    void itIsTestedSwitchedRotatedAndRemovedOnPurpose() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.post(WORKS + "/test", Map.of()).header("Location")).endsWith("?done=tested");
        var tooSoon = steward.post(FAILS + "/test", Map.of());
        assertThat(tooSoon.statusCode()).isEqualTo(409);
        assertThat(tooSoon.asString()).contains("A test is on its way already");

        assertThat(steward.post(WORKS + "/switch", Map.of("to", "off")).header("Location"))
                .endsWith("?done=off");
        assertThat(Neighbours.dispatch
                        .lastCall("PUT", API + "/" + FakeDispatch.WORKS)
                        .json()
                        .path("on")
                        .asBoolean())
                .isFalse();

        assertThat(steward.post(WORKS + "/secret", Map.of("seen", "true")).asString())
                .contains(FakeDispatch.SECRET, "holds beside it until");
        assertThat(Neighbours.dispatch
                        .lastCall("POST", API + "/" + FakeDispatch.WORKS + "/secret")
                        .json()
                        .path("overlapHours")
                        .asInt())
                .isZero();

        assertThat(steward.get(WORKS + "/removal").asString()).contains("id=\"remove-yes\"");
        assertThatThrownBy(() -> Neighbours.dispatch.lastCall("DELETE", API + "/" + FakeDispatch.WORKS))
                .hasMessageContaining("Nobody called");
        assertThat(steward.post(WORKS + "/removal", Map.of()).header("Location"))
                .endsWith("/webhooks?done=removed");
    }

    @Test
    void theDevelopersPageShowsHowToCheckASignature() {
        assertThat(new Browser().get("/developers").asString())
                .contains("id=\"webhooks\"", "hmac.compare_digest", "webhook-signature: v1,", "share.ended");
    }
}
