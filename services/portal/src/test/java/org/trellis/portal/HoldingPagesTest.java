package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeHoldings;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// What a host keeps for a group: both read the same, two stewards ask, the host pays, and nobody leaves with it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HoldingPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String KEPT = "/held/" + FakeHoldings.KEPT;
    private static final String HOST = "/our-grants/" + FakeApplying.HOST_ASKED + "/host";

    private static String order(String id, String act) {
        return KEPT + "/orders/" + id + "/" + act;
    }

    @Test
    void bothReadTheSameFigures() {
        for (var person : List.of("steward", "giver")) {
            var browser = Browser.signedInAs(person);
            assertThat(browser.get("/held").asString()).contains("Gas &amp; &lt;rice&gt;", "A grant", "£410");
            assertThat(browser.get(KEPT).asString())
                    .contains("£500", "£90", "£410", "£110", "£300", "Hall &lt;hire&gt;, March", "HALL 3")
                    .contains("The group has not said yet where it goes.");
        }
        assertThat(Browser.signedInAs("steward")
                        .get("/held/" + FakeHoldings.GONE)
                        .asString())
                .contains("is not on Trellis any more");
        assertThat(Browser.signedInAs("walker").get("/held").asString()).contains("Nobody holds money for your group.");
        assertThat(Browser.signedInAs("liaison").get("/held").asString()).contains("You hold nothing for any group.");
    }

    @Test
    void aStewardAsksAndAnotherOneConfirms() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(KEPT).asString())
                .contains("id=\"confirm-" + FakeHoldings.TO_CONFIRM, "id=\"take-back-" + FakeHoldings.TO_PAY)
                .doesNotContain("id=\"paid-", "66374958");
        var page = person.post(KEPT + "/orders", Map.of("kind", "bill", "amount", "x", "words", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Write the amount in pounds", "what it is for", "value=\"x\"");
        page = person.post(KEPT + "/orders", Map.of("kind", "bill", "amount", "300.01", "words", "Hall"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("That is more than there is. Left: £300", "value=\"300.01\"");
        page = person.post(KEPT + "/orders", Map.of("kind", "new-host", "amount", "3"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("You have no other host yet");

        assertThat(person.post(KEPT + "/orders", Map.of("kind", "pay-back", "amount", "89.40", "words", "Rice"))
                        .header("Location"))
                .endsWith("?done=asked");
        var sent = Neighbours.grants
                .lastCall("POST", API + "/holdings/" + FakeHoldings.KEPT + "/orders")
                .json();
        assertThat(sent.path("pence").asText()).isEqualTo("8940");
        assertThat(person.post(order(FakeHoldings.TO_CONFIRM, "confirmation"), Map.of())
                        .header("Location"))
                .endsWith("?done=confirmed");
        page = person.post(order(FakeHoldings.TO_PAY, "confirmation"), Map.of());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("another steward of your group has to confirm it");
        assertThat(person.post(order(FakeHoldings.TO_PAY, "taking-back"), Map.of())
                        .header("Location"))
                .endsWith("?done=taken-back");
        assertThat(Browser.signedInAs("al-noor-helper").get(KEPT).asString())
                .contains("£410")
                .doesNotContain("id=\"confirm-", "id=\"ask\"");
    }

    @Test
    void theHostPaysWhatIsConfirmed() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get(KEPT).asString())
                .contains("id=\"paid-" + FakeHoldings.TO_PAY, "id=\"refused-" + FakeHoldings.TO_PAY)
                .contains("Al-Noor &lt;K&gt;, 089999, 66374958", "id=\"bounced-" + FakeHoldings.PAID)
                .doesNotContain("id=\"paid-" + FakeHoldings.TO_CONFIRM, "id=\"refused-" + FakeHoldings.TO_SEND)
                .doesNotContain("id=\"confirm-", "id=\"ask\"");

        assertThat(person.post(order(FakeHoldings.TO_PAY, "state"), Map.of("state", "paid", "reference", "HALL 3"))
                        .header("Location"))
                .endsWith("?done=paid");
        assertThat(Neighbours.grants
                        .lastCall("PUT", API + "/host-orders/" + FakeHoldings.TO_PAY + "/state")
                        .json()
                        .path("reference")
                        .asText())
                .isEqualTo("HALL 3");
        var page = person.post(order(FakeHoldings.TO_CONFIRM, "state"), Map.of("state", "paid"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Nothing is paid before.");
        page = person.post(order(FakeHoldings.TO_PAY, "state"), Map.of("state", "paid", "reference", "<b>"));
        assertThat(page.statusCode()).isEqualTo(422);
        page = person.post(KEPT + "/giving-back", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("The group can still say where its money goes");
    }

    @Test
    void aGroupAsksAnotherHost() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get(HOST).asString())
                .contains("Eastmere Council is asked, and has not answered.", "No &lt;books&gt; any more.")
                .contains("id=\"confirm-" + FakeHoldings.AGREED);
        assertThat(person.get("/our-grants/" + FakeApplying.HOST_ASKED).asString())
                .contains("href=\"" + HOST + "\"", "Your host holds £410 of it");
        var page = person.post(HOST, Map.of("to", ""));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose who is to hold the money");
        page = person.post(HOST, Map.of("to", FakeLoops.EVA));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("They have said that they stop.");

        assertThat(person.post(HOST, Map.of("to", People.QUAYSIDE)).header("Location"))
                .endsWith("?done=host-asked");
        assertThat(person.post(HOST + "/" + FakeHoldings.AGREED + "/confirmation", Map.of())
                        .header("Location"))
                .endsWith("?done=host-confirmed");
        page = person.post(HOST + "/" + FakeHoldings.ASKED + "/confirmation", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("The funder is just paying the host that you have.");
        assertThat(person.post(HOST + "/" + FakeHoldings.AGREED + "/taking-back", Map.of())
                        .header("Location"))
                .endsWith("?done=taken-back");
        assertThat(person.get("/our-grants/" + FakeApplying.PAID + "/host").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theNewHostAnswersAndSaysThatItCame() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/hosting").asString())
                .contains("Pots &lt;and&gt; pans", "in place of Eastmere Council", "href=\"/hosting/leaving\"");
        assertThat(person.post("/hosting/changes/" + FakeHoldings.ASKED, Map.of("agreed", "true"))
                        .header("Location"))
                .endsWith("?done=yes");
        assertThat(person.post("/hosting/changes/" + FakeHoldings.AGREED, Map.of("agreed", "true"))
                        .statusCode())
                .isEqualTo(409);

        assertThat(person.get("/hosting/coming").asString()).contains("£10 from", "for Al-Noor Kitchen");
        assertThat(person.post("/hosting/coming/" + FakeHoldings.SENT_ON, Map.of())
                        .header("Location"))
                .endsWith("?done=arrived");
        var page = person.post("/hosting/coming/" + FakeHoldings.PAID, Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Your books do not show this yet.");
        assertThat(Browser.signedInAs("liaison").get("/hosting/coming").asString())
                .contains("Nothing is on its way to you.");
    }

    @Test
    void aHostDoesNotLeaveWithWhatGroupsHave() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/hosting/leaving").asString())
                .contains("Your last day is 31 March 2037", "Nobody keeps &lt;books&gt;", "£410 for Al-Noor Kitchen");
        var page = person.post("/hosting/leaving/end", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("You cannot stop while money is left.");
        page = person.post("/hosting/leaving", Map.of("day", "soon", "words", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Write the day", "what groups should know", "value=\"soon\"");
        page = person.post("/hosting/leaving", Map.of("day", "2026-12-01", "words", "We stop."));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose a later day", "We stop.");

        assertThat(person.post("/hosting/leaving", Map.of("day", "2027-12-01", "words", "We stop."))
                        .header("Location"))
                .endsWith("?done=leaving");
        assertThat(person.post("/hosting/leaving/staying", Map.of()).header("Location"))
                .endsWith("?done=staying");
    }

    @Test
    void theFunderReadsWhoTheHostIsAndWhetherItAgreed() {
        assertThat(Browser.signedInAs("giver")
                        .get("/applications/" + FakeApplying.HOST_ASKED)
                        .asString())
                .contains("id=\"host\"", "Eastmere Council: has not answered yet")
                .contains("Holds £410, paid out £90, sent on £0", "It stops on 31 March 2037");
    }

    @Test
    void whoeverElseAsksFindsNothing() {
        for (var person : List.of("walker", "liaison")) {
            assertThat(Browser.signedInAs(person).get(KEPT).statusCode()).isEqualTo(404);
        }
        for (var person : List.of("helpline", "councillor", "lead")) {
            var browser = Browser.signedInAs(person);
            for (var path : List.of("/held", KEPT, HOST, "/hosting/coming", "/hosting/leaving")) {
                assertThat(browser.get(path).statusCode())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
        }
        var steward = Browser.signedInAs("steward");
        for (var path : List.of("/hosting/coming", "/hosting/leaving")) {
            assertThat(steward.get(path).statusCode()).isEqualTo(404);
        }
        for (var path : List.of(order(FakeHoldings.TO_PAY, "state"), KEPT + "/giving-back", "/hosting/leaving/end")) {
            assertThat(steward.post(path, Map.of("state", "paid")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        var helper = Browser.signedInAs("al-noor-helper");
        for (var path : List.of(
                KEPT + "/orders",
                order(FakeHoldings.TO_CONFIRM, "confirmation"),
                HOST + "/" + FakeHoldings.AGREED + "/confirmation")) {
            assertThat(helper.post(path, Map.of()).statusCode()).as(path).isEqualTo(404);
        }
    }
}
