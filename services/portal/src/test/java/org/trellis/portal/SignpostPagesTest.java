package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SignpostPagesTest {

    @Test
    void theHelplineIsOfferedASignpostOnlyWhereTheGroupOpenedToIt() {
        var page = Browser.signedInAs("helpline")
                .get("/console?near=EM1+2AB&need=food")
                .asString();

        assertThat(page)
                .contains("id=\"send-" + People.AL_NOOR)
                .doesNotContain("id=\"send-" + People.QUAYSIDE)
                .contains("id=\"not-open-" + People.QUAYSIDE)
                .contains("Covers this place", "about 1.3 miles away")
                .contains("ring first");
    }

    @Test
    void aGroupsPageSaysWhyNothingCanBeSent() {
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.QUAYSIDE)
                        .asString())
                .contains("id=\"not-open\"")
                .doesNotContain("id=\"send-signpost\"");
    }

    @Test
    void aFullPostcodeIsCutBeforeItLeavesThePage() {
        var person = Browser.signedInAs("helpline");

        assertThat(person.get("/console?near=em1+2ab&need=food").asString()).contains("&amp;place=EM1\"");
        assertThat(person.get("/signposts/new?to=" + People.AL_NOOR + "&place=em1+2ab")
                        .asString())
                .contains("value=\"EM1\"");
    }

    @Test
    void whatIsSentStandsAmongTheSent() {
        var person = Browser.signedInAs("helpline");

        assertThat(send(person, "place", "Harbour").statusCode()).isEqualTo(303);
        assertThat(send(person, "place", "Harbour ".repeat(8)).statusCode()).isEqualTo(422);

        assertThat(person.get("/sent?done=sent").asString()).contains("Food in Harbour", "To Al-Noor Kitchen");
    }

    @Test
    void aNoteThatPointsAtSomebodyIsRefusedAndKept() {
        var person = Browser.signedInAs("helpline");

        var page = send(person, "note", "Ring a@b.example");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Take the e-mail address out").contains(">Ring a@b.example</textarea>");

        page = send(person, "note", "For Mrs Smith");
        assertThat(page.asString()).contains("id=\"namesNobody\"").contains(">For Mrs Smith</textarea>");

        var form = form("note", "For Smith Street");
        form.put("namesNobody", "true");
        assertThat(person.post("/signposts", form).statusCode()).isEqualTo(303);
    }

    @Test
    void whenConsentCannotBeCheckedTheWordsStayAndNothingIsSent() {
        var form = form("note", "Halal please");
        form.put("place", "EM9");
        var page = Browser.signedInAs("helpline").post("/signposts", form);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("nothing was sent").contains(">Halal please</textarea>");
    }

    @Test
    void anOrganisationThatIsHiddenCannotBeFound() {
        var form = form("note", "");
        form.put("to", People.FREE_WHARF);

        assertThat(Browser.signedInAs("helpline").post("/signposts", form).statusCode())
                .isEqualTo(404);
    }

    @Test
    void filingIsOurOwn() {
        var person = Browser.signedInAs("steward");
        var page = person.get("/inbox").asString();
        var id = page.substring(page.indexOf("signpost-") + 9, page.indexOf("signpost-") + 45);

        assertThat(person.get("/inbox/" + id).asString()).contains("Put it away");
        assertThat(person.post("/inbox/" + id + "/filing", Map.of("filed", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get("/inbox/filed").asString()).contains(id);
        person.post("/inbox/" + id + "/filing", Map.of("filed", "false"));
    }

    private static Response send(Browser person, String field, String value) {
        return person.post("/signposts", form(field, value));
    }

    private static Map<String, String> form(String field, String value) {
        var form = new HashMap<>(Map.of("to", People.AL_NOOR, "need", "food", "place", "EM1", "note", ""));
        form.put(field, value);
        return form;
    }
}
