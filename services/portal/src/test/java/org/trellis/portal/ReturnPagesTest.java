package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeLoops;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// What came back stands where whoever owes it looks first, and is sent on or settled from there.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ReturnPagesTest {

    private static final String PAGE = "/referrals/" + FakeSteps.BACK + "/settling";

    @Test
    void whatNeedsSomebodyStandsOnTheirFirstPageWithOneTapToAnswer() {
        assertThat(Browser.signedInAs("helpline").get("/home").asString())
                .contains("What needs you", "href=\"" + PAGE + "\"", "Owed by 3 January 2037")
                .contains("id=\"needed-" + FakeSteps.TO_COUNCIL + "\"", "Goes back by itself on 2 January 2037")
                .contains("id=\"needed-more\"");
        assertThat(Browser.signedInAs("steward").get("/home").asString())
                .contains("action=\"/referrals/" + FakeSteps.WAITS + "/steps\"", "We take it on")
                .doesNotContain("id=\"needed-" + FakeSteps.TAKEN, PAGE);
        assertThat(Browser.signedInAs("councillor").get("/home").asString()).doesNotContain("What needs you");
    }

    @Test
    void whatCameBackIsListedAndSaidOnItsPageAndOnlyToWhoSentIt() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get("/referrals?box=sent").asString())
                .contains("Came back to you", "Al-Noor Kitchen said no.", "Owed by 3 January 2037");
        assertThat(person.get("/referrals/" + FakeSteps.BACK).asString())
                .contains("Somebody still needs this.", "href=\"" + PAGE + "\"");
        assertThat(Browser.signedInAs("steward")
                        .get("/referrals/" + FakeSteps.BACK)
                        .asString())
                .doesNotContain("Somebody still needs this");
        assertThat(Browser.signedInAs("steward").get(PAGE).statusCode()).isEqualTo(404);
        assertThat(Browser.signedInAs("steward")
                        .get("/referrals/" + FakeSteps.BACK_AT_GROUP + "/settling")
                        .asString())
                .contains("nobody counts how long you take", "Send to Eastmere Voluntary Action")
                .contains("to=" + FakeLoops.EVA + "&amp;need=food&amp;instead=" + FakeSteps.BACK_AT_GROUP)
                .doesNotContain("owes");
    }

    @Test
    void itIsSentToSomebodyElseInItsPlace() {
        var person = Browser.signedInAs("helpline");
        var page = person.get(PAGE).asString();
        assertThat(page)
                .contains("Food in Harbour, Eastmere", "Your organisation owes them an answer by 3 January 2037.")
                .contains("Nobody else has agreed to take this need from you.", "id=\"find-pathway\"");
        var form =
                person.get("/referrals/new?asked=true&to=" + People.AL_NOOR + "&need=food&instead=" + FakeSteps.BACK);
        assertThat(form.asString()).contains("name=\"instead\" value=\"" + FakeSteps.BACK + "\"");
        person.post(
                "/referrals/new",
                Map.of("to", People.AL_NOOR, "need", "food", "urgency", "no-hurry", "instead", FakeSteps.BACK));
        assertThat(Neighbours.referrals
                        .lastCall("POST", "/api/referrals/v1/referrals")
                        .json()
                        .path("insteadOf")
                        .asText())
                .isEqualTo(FakeSteps.BACK);
    }

    @Test
    void orItIsSettledInOneOfFourWords() {
        var person = Browser.signedInAs("helpline");
        var page = person.post(PAGE, Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what became of them", "id=\"how-error\"");

        assertThat(person.post(PAGE, Map.of("how", "told-them")).header("Location"))
                .endsWith("/referrals/" + FakeSteps.BACK + "?done=settled");
        assertThat(person.post(PAGE, Map.of("how", "not-needed")).header("Location"))
                .endsWith("?done=moved");
        assertThat(Browser.signedInAs("steward")
                        .post(PAGE, Map.of("how", "told-them"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void howAnInstitutionAnswersIsReadByEverybodyAndThatOfAGroupByNobody() {
        assertThat(new Browser().get("/pathways/" + FakeReferrals.PARCELS).asString())
                .contains("21 of 24 referrals were answered in time", "within 3 days", "5 of 6 that came back");
        assertThat(Browser.signedInAs("steward")
                        .get("/pathways/" + FakeReferrals.MAY)
                        .asString())
                .doesNotContain("How they answer");
        assertThat(Browser.signedInAs("helpline").get("/referrals").asString()).contains("How you answer");
        assertThat(Browser.signedInAs("steward").get("/referrals").asString()).doesNotContain("How you answer");
    }
}
