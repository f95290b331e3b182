package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// The operator's pages, and those on which groups and institutions answer.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OperatorPagesTest {

    private static final String ONE = "0e000000-0000-7000-8000-0000000000a1";
    private static final String V1 = "/api/directory/v1";
    private static final String LINK = "/institution/AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void nobodyElseFindsTheOperatorsPages() {
        for (var path :
                List.of("/operator", "/operator/institutions", "/operator/hidings", "/operator/visits/" + ONE)) {
            assertThat(new Browser().get(path).statusCode()).isEqualTo(404);
            for (var person : List.of("steward", "helpline", "liaison", "newcomer")) {
                assertThat(Browser.signedInAs(person).get(path).statusCode()).isEqualTo(404);
            }
        }
        var steward = Browser.signedInAs("steward");
        assertThat(steward.post("/operator/hidings", Map.of()).statusCode()).isEqualTo(404);
        assertThat(steward.post("/operator/institutions", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(steward.post("/operator/hidings/" + ONE + "/lift", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(steward.get("/home").asString()).doesNotContain("/operator");
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidToBeDownAndTheRestIsShown() {
        var page = Browser.signedInAs("operator").get("/operator").asString();

        assertThat(page)
                .contains("<b>directory</b>: Ready", "3 dead letters in trellis.directory.link.v1.dead.directory")
                .contains("type-unknown", "<b>signposting</b>: Does not answer")
                .contains("1 hidden now, 0 with an appeal", "Al-Noor Kitchen");
    }

    @Test
    void anInstitutionIsRegisteredOnceAndARefusedOneComesBack() {
        var operator = Browser.signedInAs("operator");
        var form = Map.of(
                "kind",
                "council",
                "name",
                "Eastmere Councii",
                "gss",
                "e06999901",
                "evidence",
                "Its site",
                "firstMember",
                "07700 900123",
                "language",
                "cy",
                "key",
                ONE);

        var refused = operator.post("/operator/institutions", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("People could take this name for Eastmere Council")
                .contains("value=\"Eastmere Councii\"", "value=\"07700 900123\"", ">Its site</textarea>", ONE)
                .contains("value=\"cy\" checked");
        var call = Neighbours.directory.lastCall("POST", V1 + "/institutions/registrations");
        assertThat(call.header("Idempotency-Key")).isEqualTo(ONE);
        assertThat(call.json().path("gss").asText()).isEqualTo("E06999901");
        assertThat(operator.post("/operator/institutions/" + ONE + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(operator.post("/operator/institutions/" + ONE + "/invitation", Map.of("other", "a@b.example"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPageIsHiddenByItsAddressWithWordsAndAnEnd() {
        var operator = Browser.signedInAs("operator");
        var address = "https://trellis.example/groups/";

        var empty = operator.post("/operator/hidings", Map.of("group", "", "reason", "Kept words", "hours", "25"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString())
                .contains("Kept words", "Copy the address", "a number from 1 to 24", "<title>Error: ");
        assertThat(operator.post(
                                "/operator/hidings",
                                Map.of("group", address + People.FREE_WHARF, "reason", "Long enough", "hours", "2"))
                        .asString())
                .contains("There is no public page of a group at this address");
        assertThat(operator.post(
                                "/operator/hidings",
                                Map.of("group", address + People.AL_NOOR, "reason", "Long enough", "hours", "2"))
                        .header("Location"))
                .endsWith("done=hidden");
    }

    @Test
    void eachLookOfAVisitIsAButton() {
        var operator = Browser.signedInAs("operator");

        assertThat(operator.get("/operator/visits/" + ONE).asString()).doesNotContain("Hot meals");
        assertThat(operator.post("/operator/visits/" + ONE, Map.of("what", "listing"))
                        .asString())
                .contains("Hot meals");
        assertThat(operator.post("/operator/visits/" + ONE, Map.of("what", "links"))
                        .asString())
                .contains("Eastmere Council");
        assertThat(operator.post("/operator/visits/" + ONE, Map.of("what", "notices"))
                        .asString())
                .contains("2 stewards");
        assertThat(operator.get("/operator/visits/" + People.AL_NOOR).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theGroupSeesOnEveryPageThatSomebodyMayLookIn() {
        var steward = Browser.signedInAs("steward");
        for (var path : List.of("/home", "/listing", "/search", "/links")) {
            assertThat(steward.get(path).asString()).contains("id=\"visit-" + ONE);
        }
        assertThat(Browser.signedInAs("helpline").get("/home").asString()).doesNotContain("id=\"visit-");
        assertThat(new Browser().get("/search").asString()).doesNotContain("id=\"visit-");
    }

    @Test
    void aStewardAppealsAndOpensAndEndsSupport() {
        var steward = Browser.signedInAs("steward");

        assertThat(steward.get("/hidden").asString()).contains("It names &lt;b&gt;a home&lt;/b&gt;.");
        assertThat(steward.post("/hidden/" + ONE + "/appeal", Map.of("words", " "))
                        .asString())
                .contains("Write what the operator should know");
        assertThat(steward.post("/hidden/" + ONE + "/appeal", Map.of("words", "Ours"))
                        .statusCode())
                .isEqualTo(303);
        var wrong = steward.post("/support", Map.of("about", "Kept", "hours", "9"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains(">Kept</textarea>", "a number from 1 to 8");
        assertThat(steward.post("/support", Map.of("about", "Help", "hours", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(steward.post("/support/" + ONE + "/end", Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anInvitationIsAPageWithAButton() {
        assertThat(new Browser().get(LINK).asString())
                .contains("/sign-in?to=" + LINK)
                .doesNotContain("id=\"accept\"");
        var newcomer = Browser.signedInAs("newcomer");
        assertThat(newcomer.get(LINK).asString()).contains("id=\"accept\"", "id=\"second-factor\"");

        var answer = newcomer.post(LINK, Map.of());

        assertThat(answer.header("Location")).endsWith("/session/renew?to=/home");
        assertThat(answer.getDetailedCookie("acting").getValue()).isEqualTo(People.COUNCIL);
        var other = Browser.signedInAs("steward").post(LINK, Map.of());
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.asString()).contains("This link was sent to another number");
        assertThat(new Browser().get("/institution/BBBBBBBBBBBBBBBBBBBBBB").statusCode())
                .isEqualTo(404);
    }
}
