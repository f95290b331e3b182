package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeSafety;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group says how it keeps people safe, and decides whether it is seen with whom it talked that through.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SafetyPagesTest {

    private static final String API = "/api/directory/v1";
    private static final String PAGE = "/keeping-people-safe";
    private static final String TALK = "/links/" + People.QUAYSIDE + "/talk";

    @Test
    void thePageSaysWhoAndWhenInPlainWordsAndNothingWhereNothingIsWritten() {
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.AL_NOOR)
                        .asString())
                .containsSubsequence(
                        "Keeping people safe",
                        "Two of us &lt;go&gt; together.",
                        "We talked this through with Eastmere &lt;Voluntary&gt; Action, 12 February 2036.");
        assertThat(new Browser().get("/groups/" + People.QUAYSIDE).asString()).doesNotContain("keeping-safe");
        assertThat(Browser.signedInAs("steward").get("/home").asString()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void theGroupWritesAndNothingTypedIsLost() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get(PAGE).asString())
                .contains("Two of us &lt;go&gt; together.", "name=\"etag\" value=\"&quot;3&quot;\"")
                .doesNotContain("name=\"isPublic\"");
        var asked = steward.post(PAGE, Map.of("words", "Ring 07700 900123", "etag", "\"3\""));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("or say that it is public", "Ring 07700 900123", "name=\"isPublic\"");
        assertThat(steward.post(PAGE, Map.of("words", "Ring 07700 900123", "isPublic", "true", "etag", "\"3\""))
                        .header("Location"))
                .endsWith(PAGE + "?done=saved");
        var call = Neighbours.directory.lastCall("PUT", API + "/groups/" + People.AL_NOOR + "/safety");
        assertThat(call.header("if-match")).isEqualTo("\"3\"");

        var late = steward.post(PAGE, Map.of("words", "Mine, <meanwhile>", "etag", "\"2\""));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString())
                .contains("Two of us &lt;go&gt; together.", "Mine, &lt;meanwhile&gt;", "value=\"&quot;3&quot;\"");
        var long_ = steward.post(PAGE, Map.of("words", "x".repeat(2001)));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.asString()).contains("Use 2000 letters or fewer", "x".repeat(2001));
        var helper = Browser.signedInAs("quayside-helper").get(PAGE).asString();
        assertThat(helper).contains("id=\"only-stewards\"").doesNotContain("id=\"save\"", "name=\"act\"");
        assertThat(Browser.signedInAs("liaison").get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void whetherATalkIsSeenIsOneTap() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get(PAGE).asString())
                .contains("Eastmere &lt;Voluntary&gt; Action says that you talked this through, 12 February 2036")
                .contains("Nobody else reads it.", "id=\"show-" + FakeSafety.TALK + "\"")
                .contains("It stands on your page until 11 February 2037.", "id=\"hide-" + FakeSafety.SHOWN + "\"");
        for (var act : Map.of("show", "PUT /shown", "hide", "DELETE /shown", "remove", "DELETE ")
                .entrySet()) {
            assertThat(steward.post(PAGE + "/talks/" + FakeSafety.TALK, Map.of("act", act.getKey()))
                            .header("Location"))
                    .endsWith("?done=" + act.getKey());
            var parts = act.getValue().split(" ", 2);
            assertThat(Neighbours.directory.lastCall(parts[0], API + "/talks/" + FakeSafety.TALK + parts[1]))
                    .isNotNull();
        }
        assertThat(Browser.signedInAs("liaison")
                        .post(PAGE + "/talks/" + FakeSafety.TALK, Map.of("act", "show"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theBodySaysTheDayAndNothingElse() {
        var lead = Browser.signedInAs("lead");
        var page = lead.get(TALK);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("You said: we talked this through, 12 February 2036.", "id=\"take-back\"", "type=\"date\"")
                .doesNotContain("<textarea");
        assertThat(lead.get("/links/" + People.COUNCIL + "/talk").statusCode()).isEqualTo(404);
        assertThat(lead.get("/links/" + People.QUAYSIDE + "/liaison").asString())
                .contains("href=\"" + TALK + "\"");
        assertThat(lead.post(TALK, Map.of("day", "")).asString()).contains("Give the day on which you talked");
        var refused = lead.post(TALK, Map.of("day", "2000-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("a day of the last twelve months", "value=\"2000-01-01\"");
        assertThat(lead.post(TALK, Map.of("day", "2036-02-12")).header("Location"))
                .endsWith(TALK + "?done=said");
        assertThat(Neighbours.directory.lastCall("PUT", API + TALK).json().toString())
                .isEqualTo("{\"day\":\"2036-02-12\"}");
        assertThat(lead.post(TALK + "/end", Map.of()).header("Location")).endsWith("?done=taken-back");
        for (var other : new String[] {"steward", "liaison", "helpline"}) {
            assertThat(Browser.signedInAs(other).get(TALK).statusCode()).isEqualTo(404);
            assertThat(Browser.signedInAs(other)
                            .post(TALK, Map.of("day", "2036-02-12"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
