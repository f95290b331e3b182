package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.FakeThanks;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Thanks to a group, from somebody without an account and from an organisation.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ThanksPagesTest {

    private static final String V1 = "/api/signposting/v1/thanks";
    private static final String PUBLIC = "/groups/" + FakeReports.PUBLIC;

    @Test
    void somebodyWithoutAnAccountThanksFromThePublicPage() {
        var person = new Browser();
        assertThat(person.get(PUBLIC).asString()).contains("href=\"" + PUBLIC + "/thanks\"");
        assertThat(person.get(PUBLIC + "/thanks").asString()).contains("Nothing is kept of who you are");

        var said = person.post(PUBLIC + "/thanks", Map.of("words", "Lovely <soup>"));

        assertThat(said.asString()).contains("id=\"said\"");
        var call = Neighbours.signposting.lastCall("POST", V1 + "/to-groups/as-resident");
        assertThat(call.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(call.header("authorization")).isNull();
        assertThat(call.text()).contains("Lovely <soup>");
    }

    @Test
    void whoActsForAnOrganisationThanksForIt() {
        var person = Browser.signedInAs("helpline");
        assertThat(person.get(PUBLIC + "/thanks").asString()).contains("which organisation you act for");

        assertThat(person.post(PUBLIC + "/thanks", Map.of("words", "Thank you")).statusCode())
                .isEqualTo(200);
        assertThat(Neighbours.signposting.lastCall("POST", V1 + "/to-groups").header("authorization"))
                .startsWith("Bearer ");
    }

    @Test
    void whatLooksPrivateIsAskedAboutAndWhatWasTypedStays() {
        var person = new Browser();
        var page = person.post(PUBLIC + "/thanks", Map.of("words", "Ring 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"nothingPrivate\"", ">Ring 07700 900123</textarea>");
        assertThat(person.post(PUBLIC + "/thanks", Map.of("words", "Ring 07700 900123", "nothingPrivate", "true"))
                        .asString())
                .contains("id=\"said\"");
        assertThat(person.post(PUBLIC + "/thanks", Map.of("words", " ")).asString())
                .contains("Write a few words");
        assertThat(person.post(PUBLIC + "/thanks", Map.of("words", "x".repeat(501)))
                        .asString())
                .contains("Use 500 letters or fewer: there are 501");
        page = person.post(PUBLIC + "/thanks", Map.of("words", "busy"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("Your words are still here", ">busy</textarea>");
    }

    @Test
    void aGroupThatWantsNoneSaysSoAndOneThatIsNotThereIsNotThere() {
        var page = Browser.signedInAs("helpline").get("/groups/" + FakeThanks.SHUT + "/thanks");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("id=\"shut\"").doesNotContain("<textarea");
        for (var person : new Browser[] {new Browser(), Browser.signedInAs("helpline")}) {
            assertThat(person.get("/groups/" + People.FREE_WHARF + "/thanks").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theGroupReadsPutsAwayAndShutsTheDoor() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/home").asString()).contains("href=\"/thanks\"");
        assertThat(person.get("/thanks").asString())
                .contains("Thank you &lt;all&gt;", "From Eastmere Council", "From somebody who gave no name");

        var one = "/thanks/" + FakeThanks.SAID;
        assertThat(person.post(one + "/filing", Map.of("filed", "true")).header("Location"))
                .endsWith("/thanks?done=filed");
        var filing = V1 + "/" + FakeThanks.SAID + "/filing";
        assertThat(Neighbours.signposting.lastCall("PUT", filing).text()).contains("true");
        assertThat(person.post(one + "/filing", Map.of("filed", "false")).header("Location"))
                .endsWith("/thanks?away=true&done=back");
        assertThat(Neighbours.signposting.lastCall("PUT", filing).text()).contains("false");
        assertThat(person.post(one + "/removal", Map.of()).header("Location")).endsWith("/thanks?done=removed");
        Neighbours.signposting.lastCall("DELETE", V1 + "/" + FakeThanks.SAID);
        assertThat(person.post("/thanks/door", Map.of("open", "false")).header("Location"))
                .endsWith("/thanks?done=shut");
        assertThat(Neighbours.signposting.lastCall("PUT", V1 + "/door").text()).contains("false");
        assertThat(Browser.signedInAs("helpline").get("/thanks").statusCode()).isEqualTo(404);
        assertThat(Browser.signedInAs("quayside-helper").get("/thanks").asString())
                .doesNotContain("id=\"turn\"");
    }
}
