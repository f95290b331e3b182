package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeHandOns;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.FakeStreets;
import org.trellis.portal.fakes.Neighbours;

/// A group hands a referral to one of its streets, who need no account and see least first.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HandOnPagesTest {

    private static final String ASKED = "/street/" + FakeHandOns.ASKED;
    private static final String ACCEPTED = "/street/" + FakeHandOns.ACCEPTED;

    @Test
    void aGroupHandsItToWhoSaidYesAndIsThereAndTakesItBack() {
        var person = Browser.signedInAs("steward");
        var waits = "/referrals/" + FakeSteps.WAITS;
        assertThat(person.get(waits).asString())
                .contains("Hand it to one of your streets", "Sunita &lt;at&gt; 3, The &lt;Steps&gt;", "id=\"hand\"")
                .doesNotContain("Bilal", "id=\"handed\"", "id=\"hand-taken-back\"");

        var handed = person.post(waits + "/hand-ons", Map.of("connector", FakeStreets.SUNITA, "key", "x"));
        assertThat(handed.header("Location")).endsWith(waits + "?done=handed");
        assertThat(person.get(waits + "?done=handed").asString()).contains("They get a message with a link.");
        var sent = Neighbours.referrals.lastCall("POST", "/api/referrals/v1" + waits + "/hand-ons");
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("connectorId").asText()).isEqualTo(FakeStreets.SUNITA);
        assertThat(person.get(person.post(waits + "/hand-ons", Map.of())
                                .header("Location")
                                .replaceFirst("^https?://[^/]+", ""))
                        .asString())
                .contains("Choose somebody first");

        var taken = "/referrals/" + FakeSteps.TAKEN;
        assertThat(person.get(taken).asString())
                .contains("Bilal at 14 said yes, and is doing it.", "23 November 2036", "is asked no more");
        assertThat(person.post(taken + "/hand-ons/" + FakeHandOns.HAND_ON + "/removal", Map.of())
                        .header("Location"))
                .endsWith(taken + "?done=hand-taken-back");
        assertThat(person.post(waits + "/hand-ons/" + FakeHandOns.HAND_ON + "/removal", Map.of())
                        .header("Location"))
                .endsWith(waits + "?done=moved");
        assertThat(person.post("/referrals/" + FakeSteps.SLIPS + "/hand-ons", Map.of("connector", FakeStreets.SUNITA))
                        .header("Location"))
                .endsWith("?done=moved");
        // What is over, what the group sent, and an institution's own have no street.
        for (var path : List.of(FakeSteps.OVER, FakeSteps.TO_COUNCIL)) {
            assertThat(person.get("/referrals/" + path).asString()).doesNotContain("id=\"hand-on\"");
        }
        assertThat(Browser.signedInAs("helpline")
                        .get("/referrals/" + FakeSteps.TO_COUNCIL)
                        .asString())
                .doesNotContain("id=\"hand-on\"");
    }

    @Test
    void withoutACodeThereIsLittleToSeeAndNothingToDo() {
        var anybody = new Browser();
        assertThat(anybody.get(ASKED).asString())
                .contains("Quayside Mutual Aid asks: can you do it?", "Food", "Harbour, Eastmere", "Today", "Polish")
                .contains("id=\"send-code\"", "id=\"have-code\"", "id=\"code\"")
                .doesNotContain("id=\"accept\"", "id=\"send-another\"", FakeHandOns.NAME, "900123");
        // Also where they said yes in another browser; and a hidden group is not named.
        assertThat(anybody.get(ACCEPTED).asString())
                .contains("A group that you said yes to asks", "You said yes in another browser", "id=\"send-code\"")
                .doesNotContain("id=\"connect\"", FakeHandOns.NAME, "900123");
        var step = anybody.post(ASKED + "/steps", Map.of("step", "accept"));
        assertThat(step.statusCode()).isEqualTo(403);
        assertThat(step.asString()).contains("We do not know this browser", "id=\"send-code\"");

        assertThat(anybody.post(ASKED + "/code", Map.of()).header("Location")).endsWith(ASKED + "?done=sent");
        assertThat(anybody.get(ASKED + "?done=sent").asString())
                .contains("The code is on its way", "id=\"code\"", "one-time-code", "id=\"send-another\"");
        assertThat(anybody.post(ACCEPTED + "/code", Map.of()).asString()).contains("Wait an hour, or ring the group");
        for (var wrong : List.of("", "271828", "1".repeat(30))) {
            var page = anybody.post(ASKED + "/browser", Map.of("code", wrong));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString()).contains("id=\"code-error\"", "id=\"send-another\"");
        }
    }

    @Test
    void whoTypedTheCodeSaysYesAndThenSeesWhoItIs() {
        var street = new Browser();
        var opened = street.post(ASKED + "/browser", Map.of("code", FakeHandOns.CODE));
        assertThat(opened.header("Location")).endsWith(ASKED);
        assertThat(opened.header("Set-Cookie"))
                .contains("street=" + FakeHandOns.BROWSER, "Path=" + ASKED, "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(street.get(ASKED).asString())
                .contains("id=\"accept\"", "id=\"refuse\"")
                .doesNotContain("id=\"send-code\"", FakeHandOns.NAME, "900123");
        assertThat(street.post(ASKED + "/steps", Map.of("step", "accept")).header("Location"))
                .endsWith(ASKED + "?done=accept");
        assertThat(street.post(ASKED + "/steps", Map.of("step", "connect")).asString())
                .contains("not possible any more");
        assertThat(street.post(ASKED + "/steps", Map.of("step", "refuse")).asString())
                .contains("That is fine", "looks for somebody else");

        street.post(ACCEPTED + "/browser", Map.of("code", FakeHandOns.CODE));
        assertThat(street.get(ACCEPTED).asString())
                .contains(FakeHandOns.NAME, "tel:07700900123", "A lift", "They agreed that you may know this")
                .contains("id=\"connect\"", "id=\"give-back\"", "outcome-sorted");
        var undecided = street.post(ACCEPTED + "/steps", Map.of("step", "complete"));
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(undecided.asString()).contains("id=\"outcome-error\"", FakeHandOns.NAME);
        street.post(ACCEPTED + "/steps", Map.of("step", "complete", "outcome", "sorted"));
        assertThat(Neighbours.referrals
                        .lastCall("POST", "/api/referrals/v1/hand-on/" + FakeHandOns.ACCEPTED + "/steps")
                        .json()
                        .path("outcome")
                        .asText())
                .isEqualTo("sorted");
    }

    @Test
    void afterTheEndTheBrowserIsForgottenAndALinkThatIsOverSaysSo() {
        var street = new Browser();
        street.post(ACCEPTED + "/browser", Map.of("code", FakeHandOns.CODE));
        var over = street.post(ACCEPTED + "/steps", Map.of("step", "connect"));
        assertThat(over.statusCode()).isEqualTo(200);
        assertThat(over.asString()).contains("This is finished.", "id=\"over\"").doesNotContain(FakeHandOns.NAME);
        assertThat(over.header("Set-Cookie")).contains("street=;", "Max-Age=0");

        var dead = "/street/BBBBBBBBBBBBBBBBBBBBBB";
        for (var page : List.of(
                street.get(dead),
                street.post(dead + "/code", Map.of()),
                street.post(dead + "/browser", Map.of("code", FakeHandOns.CODE)),
                street.post(dead + "/steps", Map.of("step", "accept")))) {
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString()).contains("This is finished, or was never there.");
        }
        assertThat(new Browser().in("cy").get(dead).asString()).contains("Mae hyn wedi gorffen");
    }
}
