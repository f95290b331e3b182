package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeResidents;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;

/// What a person agreed may be known is written down with their yes, and shown to whom may see it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PersonPagesTest {

    private static final String PAGE = "/referrals/" + FakeSteps.TO_COUNCIL + "/person";

    @Test
    void whoHasTheReferralSeesThePersonAndWhoWasOnlyAskedDoesNot() {
        var steward = Browser.signedInAs("steward");

        assertThat(steward.get("/referrals/" + FakeSteps.TAKEN).asString())
                .contains("id=\"person\"", "Jan &lt;b&gt;", "href=\"tel:07700900123\"", "keep no copy")
                .doesNotContain("id=\"tell\"", "id=\"forget\"", "id=\"code\"");
        assertThat(steward.get("/referrals/" + FakeSteps.WAITS).asString())
                .contains("id=\"accept\"")
                .doesNotContain("id=\"person\"", "Jan &lt;b", "07700");
    }

    @Test
    void whatIsReadOutNamesWhatMayTravelAndTheirYesIsKeptWithIt() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/referrals/" + FakeSteps.TO_COUNCIL).asString())
                .contains("id=\"tell\"", "id=\"forget\"", "id=\"code\"", "Correct what is known");
        assertThat(steward.get(PAGE).asString())
                .contains("I would like to tell Eastmere Council", "<li>your name</li>", "for 30 days after")
                .contains("id=\"read-out-cy\" lang=\"cy\"", "id=\"read-out-pl\" lang=\"pl\"", "<li>numer telefonu</li>")
                .contains("przekazanie Eastmere Council", "przez 30 dni po")
                .contains("value=\"Jan &lt;b&gt;\"", "id=\"how-said\"", "<option value=\"en\" selected>");

        var kept = steward.post(PAGE, form("said", "07700 900124"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.header("Location")).endsWith("/referrals/" + FakeSteps.TO_COUNCIL + "?done=person");
        var sent = Neighbours.referrals
                .lastCall("PUT", "/api/referrals/v1/referrals/" + FakeSteps.TO_COUNCIL + "/resident")
                .json();
        assertThat(sent.at("/consent/how").asText()).isEqualTo("said");
        assertThat(sent.at("/consent/language").asText()).isEqualTo("pl");
        assertThat(sent.at("/consent/wordsVersion").asInt()).isEqualTo(1);
        assertThat(sent.at("/details/name").asText()).isEqualTo("Ewa");
    }

    @Test
    void withoutAYesOrWithNothingItComesBackAsItWasTyped() {
        var steward = Browser.signedInAs("steward");
        var page = steward.post(PAGE, form("", "07700 900124"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose how they agreed", "value=\"Ewa\"", "<option value=\"pl\" selected>");

        var refused = steward.post(PAGE, form("wrote", "0000"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This may not travel.", "value=\"0000\"");
        assertThat(steward.post(PAGE, Map.of("how", "said")).asString()).contains("Write at least one thing");
    }

    @Test
    void aCodeIsShownOnceAndInNoAddress() {
        var page = Browser.signedInAs("steward").post(PAGE + "/code", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(FakeResidents.CODE, "href=\"/my-request\"");
    }

    @Test
    void whatTheyDoNotWantAnyMoreIsForgotten() {
        var gone = Browser.signedInAs("steward").post(PAGE + "/removal", Map.of());

        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(gone.header("Location")).endsWith("?done=forgotten");
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeSteps.TAKEN, FakeSteps.OVER, "0e000000-0000-7000-8000-0000000000ff"})
    void onlyTheSenderOfOneThatIsOpenWritesAnythingDown(String id) {
        assertThat(Browser.signedInAs("steward")
                        .get("/referrals/" + id + "/person")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoGuessesTheAddressFindsNothing() {
        var stranger = Browser.signedInAs("quayside-helper");

        assertThat(stranger.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(stranger.post(PAGE, form("said", "07700 900124")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(PAGE + "/code", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.post(PAGE + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> form(String how, String telephone) {
        var form = new HashMap<String, String>();
        form.put("how", how);
        form.put("language", "pl");
        form.put("name", " Ewa ");
        form.put("telephone", telephone);
        return form;
    }
}
