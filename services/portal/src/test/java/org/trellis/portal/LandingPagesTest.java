package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeService;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group that has too much on gives some of it back in one go, and is told of each what became of it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LandingPagesTest {

    private static final String REFERRALS = "/api/referrals/v1/referrals";

    @Test
    void allThatIsOpenIsThereAndNobodyIsNamed() {
        var page = Browser.signedInAs("steward").get("/landing").asString();

        assertThat(page)
                .contains("Food in Harbour, Eastmere", "From Eastmere Council. Waits for your answer, 3 hours ago")
                .contains("From Eastmere Council. You accepted, 3 hours ago", "Nobody asks you why", "id=\"give-all\"")
                .contains("value=\"keep\" checked", "name=\"do-" + FakeSteps.WAITS, "value=\"back-2\"")
                .contains("/referrals/" + FakeSteps.TAKEN + "/pass-on", "id=\"why\"")
                .doesNotContain(
                        "\"/referrals/" + FakeSteps.WAITS,
                        FakeSteps.OVER,
                        FakeSteps.AT_COUNCIL,
                        "Jan",
                        "07700",
                        "next");
        assertThat(page.split("value=\"keep\" checked")).hasSize(4);
        assertThat(page).doesNotContainPattern("value=\"back-\\d\" checked");
    }

    @Test
    void whatWasTakenOnGoesBackInOneCallAndWhatWaitsIsTurnedDownAsItWasSeen() {
        var person = Browser.signedInAs("steward");

        var page = person.post("/landing", typed("chosen", "", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("2 are given back", "id=\"given\"").doesNotContain("id=\"stayed\"");
        var back = givenBack();
        assertThat(back.json().path("referrals").toString()).isEqualTo("[\"" + FakeSteps.TAKEN + "\"]");
        assertThat(back.json().path("reason").isNull()).isTrue();
        assertThat(declined().header("if-match")).isEqualTo("\"1\"");
        assertThat(declined().json().path("reason").isNull()).isTrue();

        person.post("/landing", typed("chosen", "full", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1));
        assertThat(givenBack().json().path("reason").asText()).isEqualTo("full");
        assertThat(declined().json().path("step").asText()).isEqualTo("decline");
        assertThat(declined().json().path("reason").asText()).isEqualTo("full");
    }

    @Test
    void allThatWaitGoBackWithoutChoosingEachAndTheRestIsKept() {
        var person = Browser.signedInAs("steward");
        var calls = Neighbours.referrals.calls("POST", REFERRALS + "/giving-back");

        assertThat(person.post("/landing", Map.of("act", "all")).asString())
                .contains("1 is given back", "Food in Harbour")
                .doesNotContain("Company", "id=\"more-wait\"");
        assertThat(Neighbours.referrals.calls("POST", REFERRALS + "/giving-back"))
                .isEqualTo(calls);
        assertThat(person.post("/landing", typed("all", "none", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1))
                        .asString())
                .contains("2 are given back");
    }

    @Test
    void whatMovedOnMeanwhileStaysAndTheOthersGoBackAllTheSame() {
        var person = Browser.signedInAs("steward");

        // Seen before somebody accepted it: whoever did that meant it.
        assertThat(person.post("/landing", typed("chosen", "", FakeSteps.TAKEN, 1, FakeSteps.WAITS, 1))
                        .asString())
                .contains("1 is given back", "From Eastmere Council. You accepted</li>")
                .containsSubsequence("id=\"given\"", FakeSteps.WAITS, "id=\"stayed\"", FakeSteps.TAKEN);

        assertThat(person.post("/landing", typed("chosen", "full", FakeSteps.TAKEN, 2, FakeSteps.SLIPS, 2))
                        .asString())
                .contains("1 is given back", "They took it back</li>")
                .containsSubsequence("id=\"given\"", FakeSteps.TAKEN, "id=\"stayed\"", FakeSteps.SLIPS);
        var alone = Neighbours.referrals.lastCall("POST", REFERRALS + "/" + FakeSteps.TAKEN + "/steps");
        assertThat(alone.json().path("step").asText()).isEqualTo("give-back");
        assertThat(alone.header("if-match")).isEqualTo("\"2\"");
        assertThat(alone.json().path("reason").asText()).isEqualTo("full");
    }

    @Test
    void anotherOrganisationGivesNothingBackAndLearnsNothing() {
        var outsider = Browser.signedInAs("quayside-helper");
        assertThat(outsider.get("/landing").asString())
                .contains("id=\"empty\"")
                .doesNotContain("<form method=\"post\" action=\"/landing\"");

        var tried = outsider.post("/landing", typed("chosen", "", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1));
        var absent = outsider.post("/landing", typed("chosen", "", People.IMPORTED, 2, People.FREE_WHARF, 1));
        assertThat(tried.asString())
                .contains("Nothing was given back", "2 that you chose are not there any more.")
                .doesNotContain("Eastmere Council", "Food")
                .isEqualTo(absent.asString());
        assertThat(Browser.signedInAs("newcomer").get("/landing").header("Location"))
                .endsWith("/home");
    }

    @Test
    void anInstitutionSaysWhyAndNothingThatWasChosenIsLost() {
        var person = Browser.signedInAs("liaison");
        var path = "/landing";

        var page = person.post(path, typed("chosen", "none", FakeSteps.AT_COUNCIL, 2, FakeSteps.WAITS, 1));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("id=\"reason-error\"", "Choose the reason that fits best", "<title>Error: ", "say why")
                .contains(
                        "-back-2\" value=\"back-2\" checked", "id=\"this-page\"", "/landing?cursor=" + FakeSteps.WAITS)
                .doesNotContain("I would rather not say", "value=\"back-1\" checked");
        page = person.post(path, Map.of("act", "chosen", "reason", "full"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("href=\"#referrals\"", "value=\"full\" checked");

        assertThat(person.post(path, typed("all", "council-duty", FakeSteps.AT_COUNCIL, 2, FakeSteps.AT_COUNCIL, 2))
                        .asString())
                .contains("2 are given back");
        assertThat(givenBack().json().path("reason").asText()).isEqualTo("council-duty");
        // A page of which all was given back is no end of the list.
        assertThat(person.get("/landing?cursor=" + FakeSteps.WAITS).header("Location"))
                .endsWith("/landing");
    }

    @Test
    void whileReferralsIsAwayWhatWasChosenIsKeptToBeSentAgain() {
        var page = Browser.signedInAs("unfinished")
                .post("/landing", typed("all", "unsafe", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString())
                .contains("name=\"do-" + FakeSteps.TAKEN + "\" value=\"back-2\"")
                .contains("name=\"do-" + FakeSteps.WAITS + "\" value=\"back-1\"")
                .contains(
                        "name=\"reason\" value=\"unsafe\"",
                        "name=\"act\" value=\"all\"",
                        "Nothing is given back twice");
    }

    @Test
    void whenReferralsGoesAwayInBetweenOnlyTheRestIsSentAgain() {
        var page = Browser.signedInAs("steward")
                .post("/landing", typed("chosen", "cannot-reach", FakeSteps.TAKEN, 2, FakeSteps.WAITS, 1));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString())
                .contains("1 is given back", "We cannot reach the rest just now", "value=\"chosen\"")
                .contains("name=\"do-" + FakeSteps.WAITS + "\" value=\"back-1\"")
                .contains("name=\"reason\" value=\"cannot-reach\"")
                .doesNotContain("name=\"do-" + FakeSteps.TAKEN);
    }

    @Test
    void itReadsInWelshToo() {
        assertThat(Browser.signedInAs("steward")
                        .in("cy")
                        .post("/landing", typed("chosen", "", FakeSteps.TAKEN, 1, FakeSteps.WAITS, 1))
                        .asString())
                .contains("Rhoddwyd 1 yn ôl", "Arhosodd y rhain fel y maent");
    }

    private static FakeService.Call givenBack() {
        return Neighbours.referrals.lastCall("POST", REFERRALS + "/giving-back");
    }

    private static FakeService.Call declined() {
        return Neighbours.referrals.lastCall("POST", REFERRALS + "/" + FakeSteps.WAITS + "/steps");
    }

    private static Map<String, String> typed(
            String act, String reason, String one, int oneSeen, String other, int otherSeen) {
        var form = new HashMap<>(Map.of("act", act, "reason", reason, "do-" + FakeSteps.SLIPS, "keep"));
        form.put("do-" + one, "back-" + oneSeen);
        form.put("do-" + other, "back-" + otherSeen);
        return form;
    }
}
