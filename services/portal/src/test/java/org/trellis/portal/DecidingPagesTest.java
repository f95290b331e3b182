package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeDeciding;
import org.trellis.portal.fakes.FakeGrants;
import org.trellis.portal.fakes.Neighbours;

/// A funder reads what came, two of its people decide, and it pays; hosts say whether they hold money.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class DecidingPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String WAITS = "/applications/" + FakeApplying.WAITS;
    private static final String LATE = "/applications/" + FakeApplying.LATE;

    @Test
    void theInboxSaysUntilWhenItIsPromised() {
        var person = Browser.signedInAs("giver");

        assertThat(person.get("/applications").asString())
                .contains("£500, asked for by Al-Noor Kitchen", "You promised to decide by 31 January 2037")
                .contains("Late: you promised to decide by 2 January 2026");
        assertThat(person.get("/applications?state=appealed").asString())
                .contains("No group asks that a refusal is looked at again.");
    }

    @Test
    void oneApplicationIsReadAsItWasSent() {
        var page = Browser.signedInAs("giver").get(WAITS).asString();

        assertThat(page)
                .contains("What will you do?", "We cook &lt;on&gt; Fridays.", "Dock Road", "id=\"yes\"", "id=\"no\"")
                .contains("One of you proposes, and another one decides.")
                .doesNotContain("id=\"decide\"");
    }

    @Test
    void whoHasAnInterestHasNoSay() {
        var person = Browser.signedInAs("giver");
        assertThat(person.post(WAITS + "/interest", Map.of()).header("Location"))
                .endsWith("?done=interest");
        Neighbours.grants.lastCall("PUT", API + WAITS + "/deciding/interest");

        assertThat(person.get("/applications/" + FakeApplying.OUT).asString())
                .contains("You have an interest in this application, so others decide it.", "1 of you has an interest")
                .doesNotContain("id=\"yes\"", "id=\"no\"", "id=\"declare\"");
        var page = person.post("/applications/" + FakeApplying.OUT + "/yes", Map.of("amount", "500"));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("so others decide it", "value=\"500\"");
    }

    @Test
    void aRefusalIsNeverEmpty() {
        var person = Browser.signedInAs("giver");
        var page = person.post(WAITS + "/no", Map.of("feedback", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose one reason at least", "Write what would help the group next time");
        assertThat(person.get(WAITS + "/no").asString())
                .contains("Larder Vans")
                .doesNotContain("value=\"" + FakeGrants.WINTER);

        var no = Map.of(
                "reason", List.of("outside-area", "other"), "feedback", "Try Northmere.", "other", FakeGrants.LARDERS);
        assertThat(person.post(WAITS + "/no", no).header("Location")).endsWith("?done=proposed");
        var sent = Neighbours.grants
                .lastCall("PUT", API + WAITS + "/deciding/proposal")
                .json();
        assertThat(sent.path("approve").asBoolean()).isFalse();
        assertThat(sent.path("reasons").toString()).isEqualTo("[\"outside-area\",\"other\"]");
        assertThat(sent.path("otherFundId").asText()).isEqualTo(FakeGrants.LARDERS);
    }

    @Test
    void aYesIsAsMuchAsWasAskedForOrLess() {
        var person = Browser.signedInAs("giver");
        var path = "/applications/" + FakeApplying.LARGE;
        assertThat(person.get(path + "/yes").asString()).contains("value=\"500\"", "Asked for: £500.");

        assertThat(person.post(path + "/yes", Map.of("amount", "89.40")).header("Location"))
                .endsWith("?done=proposed");
        assertThat(Neighbours.grants
                        .lastCall("PUT", API + path + "/deciding/proposal")
                        .json()
                        .path("pence")
                        .asText())
                .isEqualTo("8940");
        assertThat(person.post(path + "/yes", Map.of("amount", "500.01")).asString())
                .contains("at most what was asked for: £500", "value=\"500.01\"");
        var page = person.post(LATE + "/yes", Map.of("amount", "500"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Somebody proposed something already.");
    }

    @Test
    void theSecondPersonDecidesWhatTheyRead() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get(LATE).asString())
                .contains("Proposed: give £89.40", "Good &lt;luck&gt;.", "value=\"" + FakeDeciding.PROPOSAL)
                .doesNotContain("id=\"yes\"");

        assertThat(person.post(LATE + "/decision", Map.of("proposal", FakeDeciding.PROPOSAL))
                        .header("Location"))
                .endsWith("?done=decided");
        assertThat(person.post(LATE + "/decision", Map.of("proposal", FakeApplying.LATE))
                        .asString())
                .contains("What you looked at is proposed no more.");
        assertThat(person.post(LATE + "/taking-off", Map.of()).header("Location"))
                .endsWith("?done=taken-off");

        var mine = "/applications/" + FakeApplying.MINE;
        assertThat(person.get(mine).asString())
                .contains("so a colleague decides it")
                .doesNotContain("id=\"decide\"");
        var page = person.post(mine + "/decision", Map.of("proposal", FakeDeciding.PROPOSAL));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("somebody else has to decide it");
        page = person.post(
                "/applications/" + FakeApplying.LARGE + "/decision", Map.of("proposal", FakeDeciding.PROPOSAL));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("There is less left in this fund than that: £18.40.");
    }

    @Test
    void anAppealIsAnsweredByOthers() {
        var path = "/applications/" + FakeApplying.APPEALED;

        assertThat(Browser.signedInAs("giver").get(path).asString())
                .contains("We cook &lt;inside&gt; the ward.", "Northmere has a &lt;fund&gt; for its own streets.")
                .contains("id=\"for-another\"", "id=\"decided-before\"", "1 flag is open")
                .contains("Somebody who had no part in the first decision proposes now")
                .doesNotContain("id=\"decide\"", "id=\"yes\"");
        assertThat(Browser.signedInAs("giver")
                        .get("/applications/at-once?chosen=" + FakeApplying.APPEALED)
                        .asString())
                .contains("Nothing: you decided it before", "You can do nothing about these at the moment.");
    }

    @Test
    void nobodyIsOfferedAYesWhileAFlagIsOpen() {
        var page = Browser.signedInAs("giver")
                .get("/applications/" + FakeApplying.FLAGGED)
                .asString();

        assertThat(page)
                .contains("id=\"flag-first\">1 flag is open", "id=\"take-off\"")
                .doesNotContain("id=\"decide\"");
    }

    @Test
    void whatCameBackIsSaidAndNotAskedAgain() {
        var person = Browser.signedInAs("giver");

        assertThat(person.get("/applications/" + FakeApplying.COMING_BACK).asString())
                .contains("id=\"came-back\"")
                .doesNotContain("id=\"is-back\"");
        assertThat(person.get("/applications/" + FakeApplying.BACK).asString())
                .contains("id=\"is-back\">It is in your account again.")
                .doesNotContain("id=\"came-back\"");
    }

    @Test
    void whoHasNotScoredIsToldToFirst() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/applications/" + FakeApplying.UNSCORED).asString())
                .contains("id=\"unscored\"", "id=\"no\"")
                .doesNotContain("id=\"yes\"");
        assertThat(person.get(WAITS).asString()).doesNotContain("id=\"unscored\"");
        assertThat(person.get("/applications/at-once?chosen=" + FakeApplying.UNSCORED)
                        .asString())
                .contains("Nothing: give your own scores first.");
    }

    @Test
    void nothingIsPaidBeforeTheSecondSteward() {
        var person = Browser.signedInAs("giver");
        var approved = "/applications/" + FakeApplying.APPROVED;
        assertThat(person.get(approved).asString())
                .contains("A second steward of the group has to say that the money may come.")
                .doesNotContain("id=\"pay\"");
        var page = person.post(approved + "/payment", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Nothing can be paid before.");

        var toPay = "/applications/" + FakeApplying.TO_PAY;
        assertThat(person.get(toPay).asString()).contains("It is your turn: it can be paid.", "id=\"pay\"");
        assertThat(person.post(toPay + "/payment", Map.of()).header("Location"))
                .endsWith("/payments/" + FakeDeciding.PAYMENT);
        assertThat(person.post(toPay + "/return", Map.of()).asString()).contains("The group gives nothing back");
    }

    @Test
    void aPaymentShowsItsAccountWhileItIsToBePaid() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/payments").asString()).contains("£500 for Al-Noor Kitchen");

        var page = person.get("/payments/" + FakeDeciding.PAYMENT);

        assertThat(page.asString()).contains("66374958", "089999", "id=\"paid\"");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(person.get("/payments/" + FakeDeciding.PAID_OUT).asString())
                .contains("id=\"bounced\"")
                .doesNotContain("66374958", "id=\"paid\"");
        assertThat(person.get("/payments/" + FakeDeciding.NO_ACCOUNT).asString())
                .contains("There is no account that it can go to yet");
        assertThat(person.get("/payments/" + FakeDeciding.KEPT).asString())
                .contains("id=\"kept\"", "id=\"paid\"")
                .doesNotContain("id=\"no-account\"");
        assertThat(person.post("/payments/" + FakeDeciding.PAYMENT + "/state", Map.of("state", "paid"))
                        .header("Location"))
                .endsWith("?done=paid");
        var refused = person.post("/payments/" + FakeDeciding.PAID_OUT + "/state", Map.of("state", "failed"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("somebody marked it otherwise meanwhile");
    }

    @Test
    void ofAGroupThatIsGoneTheBankIsStillMarked() {
        var person = Browser.signedInAs("giver");
        var gone = "/payments/" + FakeDeciding.OF_GONE;

        assertThat(person.get(gone).asString())
                .contains("This group is no more", "id=\"bounced\"", "id=\"came-back\"")
                .doesNotContain("id=\"to-application\"");
        assertThat(person.get(gone + "?done=bounced").asString()).contains("The money is in the fund again.");
        assertThat(person.get("/payments/" + FakeDeciding.PAID_OUT).asString()).doesNotContain("id=\"came-back\"");
        var refused = person.post(gone + "/return", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("This group gave nothing back");
    }

    @Test
    void aHostSaysYesOrNoOnce() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/hosting").asString())
                .contains("Ovens &amp; &lt;pots&gt;", "Al-Noor Kitchen asks Eastmere Council for £89.40")
                .contains("You are free to say no", "You hold it, if it is given.");

        assertThat(person.post("/hosting/" + FakeDeciding.TO_HOLD, Map.of("agreed", "false"))
                        .header("Location"))
                .endsWith("?done=no");
        var page = person.post("/hosting/" + FakeDeciding.HELD, Map.of("agreed", "false"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("You answered this before");
    }

    @Test
    void anAccountIsGivenByTwo() {
        var person = Browser.signedInAs("steward");
        var page = person.post(
                "/bank-details", Map.of("accountName", "Al-Noor <K>", "sortCode", "1", "accountNumber", "12"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("six figures of the sort code", "eight figures", "value=\"Al-Noor &lt;K&gt;\"");

        assertThat(person.post(
                                "/bank-details",
                                Map.of(
                                        "accountName",
                                        "Al-Noor Kitchen",
                                        "sortCode",
                                        "08-99-99",
                                        "accountNumber",
                                        "6637 4958"))
                        .header("Location"))
                .endsWith("?done=proposed");
        assertThat(Neighbours.grants
                        .lastCall("PUT", API + "/bank-details/proposed")
                        .json()
                        .path("accountNumber")
                        .asText())
                .isEqualTo("66374958");
        assertThat(person.post("/bank-details/" + FakeApplying.PROPOSED + "/agreement", Map.of())
                        .header("Location"))
                .endsWith("?done=agreed");
        page = person.post("/bank-details/" + FakeApplying.OWN_PROPOSAL + "/agreement", Map.of());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("You proposed this account");
        for (var other : List.of("helpline", "al-noor-helper")) {
            assertThat(Browser.signedInAs(other).get("/bank-details").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anAccountThatWaitsIsTakenOffByOne() {
        var person = Browser.signedInAs("giver");
        var page = person.get("/bank-details").asString();
        assertThat(page)
                .contains("Agreed. Money can go there from", "Any one of you can take it off", "id=\"take-off\"")
                .doesNotContain("id=\"agree\"");

        assertThat(person.post("/bank-details/taking-off", Map.of()).header("Location"))
                .endsWith("?done=taken-off");
        assertThat(Neighbours.grants.lastCall("DELETE", API + "/bank-details/proposed"))
                .isNotNull();
    }

    @Test
    void whoeverElseAsksFindsNothing() {
        var payment = "/payments/" + FakeDeciding.PAYMENT;
        for (var person : List.of("steward", "liaison", "helpline", "councillor")) {
            var browser = Browser.signedInAs(person);
            for (var path : List.of(WAITS, WAITS + "/yes", WAITS + "/no", LATE, payment)) {
                assertThat(browser.get(path).statusCode())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
            for (var path : List.of(
                    WAITS + "/interest",
                    WAITS + "/payment",
                    LATE + "/decision",
                    payment + "/state",
                    payment + "/return",
                    "/hosting/" + FakeDeciding.TO_HOLD)) {
                assertThat(browser.post(path, Map.of("state", "paid")).statusCode())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
        }
        assertThat(Browser.signedInAs("steward").get("/applications").statusCode())
                .isEqualTo(404);
    }
}
