package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeDeciding;
import org.trellis.portal.fakes.FakeWeighing;
import org.trellis.portal.fakes.Neighbours;

/// A funder's people say to each other what they think of an application, and decide several at once.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class WeighingPagesTest {

    private static final String API = "/api/grants/v1";
    private static final String WAITS = "/applications/" + FakeApplying.WAITS + "/weighing";
    private static final String LATE = "/applications/" + FakeApplying.LATE + "/weighing";

    @Test
    void eachCriterionIsScoredWithAWordOnWhy() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/applications/" + FakeApplying.WAITS).asString()).contains("href=\"" + WAITS + "\"");
        assertThat(person.get(WAITS).asString()).contains("Reaches &lt;people&gt;", "id=\"points-1-3\"");

        assertThat(person.post(WAITS + "/scores/1", Map.of("points", "2", "words", "They cook."))
                        .header("Location"))
                .endsWith("?done=scored");
        assertThat(Neighbours.grants
                        .lastCall("PUT", API + WAITS + "/scores/1")
                        .json()
                        .path("points")
                        .asInt())
                .isEqualTo(2);
        var page = person.post(WAITS + "/scores/1", Map.of("points", "3", "words", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Write a few words")
                .containsPattern("id=\"points-1-3\" value=\"3\" checked");
        page = person.post(WAITS + "/scores/1", Map.of("words", "Only <words>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose 0 to 3", ">Only &lt;words&gt;</textarea>");
        page = person.post(WAITS + "/scores/2", Map.of("points", "1", "words", "Ring 07700 900123"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("There seems to be a telephone number", "Ring 07700 900123</textarea>");
    }

    @Test
    void flagsAreAnsweredBySomebodyElse() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get(LATE).asString())
                .contains("The same may be paid for by somebody else already", "The ward fund paid for &lt;pans&gt;.")
                .contains("3: very well", "So they do.", "Look at &lt;the&gt; sum.", "Raised by you.");

        assertThat(person.post(LATE + "/flags/" + FakeWeighing.FLAG + "/answer", Map.of("words", "Another kitchen."))
                        .header("Location"))
                .endsWith("?done=answered");
        var page = person.post(LATE + "/flags/" + FakeWeighing.OWN_FLAG + "/answer", Map.of("words", "Mine."));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("Raised by you. A colleague answers it.");
        assertThat(person.post(LATE + "/flags", Map.of("kind", "safety", "words", "The gazebo <leans>."))
                        .header("Location"))
                .endsWith("?done=flagged");
        page = person.post(LATE + "/flags", Map.of("words", "The gazebo <leans>."));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what is amiss", "The gazebo &lt;leans&gt;.</textarea>");
        assertThat(person.post(LATE + "/remarks", Map.of("words", "Fine by me."))
                        .header("Location"))
                .endsWith("?done=remarked");
    }

    @Test
    void whoIsOutReadsNoneOfIt() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/applications/" + FakeApplying.OUT + "/weighing").asString())
                .contains("so others weigh it")
                .doesNotContain("<textarea");
        assertThat(person.get("/applications/" + FakeApplying.OUT).asString()).doesNotContain("id=\"weighing\"");
        for (var other : List.of("steward", "liaison", "helpline")) {
            assertThat(Browser.signedInAs(other).get(WAITS).statusCode()).isEqualTo(404);
            assertThat(Browser.signedInAs(other)
                            .post(WAITS + "/remarks", Map.of("words", "x"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void severalAreDecidedWithOneConfirmation() {
        var person = Browser.signedInAs("giver");
        assertThat(person.get("/applications").asString())
                .contains("name=\"chosen\" value=\"" + FakeApplying.WAITS, "id=\"at-once\"");
        assertThat(person.get("/applications?state=approved").asString()).doesNotContain("name=\"chosen\"");

        var page = person.get("/applications/at-once?chosen=" + FakeApplying.WAITS + "&chosen=" + FakeApplying.LATE
                        + "&chosen=" + FakeApplying.MINE + "&chosen=" + FakeApplying.OUT + "&chosen="
                        + FakeApplying.REFUSED + "&chosen=" + FakeDeciding.PROPOSAL)
                .asString();

        assertThat(page)
                .contains("You propose to give £500.", "You give £89.40, as a colleague proposed.")
                .contains("Nothing: you proposed it", "Nothing: you have an interest", "Nothing: it is decided")
                .contains("£3,500 is left", "You give £89.40 of it.", "You propose £500 of it.")
                .contains("Yes, do this for 2 applications")
                .contains("value=\"" + FakeApplying.WAITS + "\"")
                .contains("value=\"" + FakeApplying.LATE + "." + FakeDeciding.PROPOSAL + "\"");
    }

    @Test
    void theResultSaysOfEachWhatBecameOfItAndCanBeSentAgain() {
        var person = Browser.signedInAs("giver");
        var key = "0e000000-0000-7000-8000-0000000006ff";
        var items = List.of(
                FakeApplying.WAITS,
                FakeApplying.LATE + "." + FakeDeciding.PROPOSAL,
                FakeApplying.LARGE + "." + FakeDeciding.PROPOSAL,
                "nonsense");

        var page = person.post("/applications/at-once", Map.of("item", items, "key", key));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("2 of 3 are done.", "Proposed. A colleague decides it.", "Decided. The group reads it now.")
                .contains("Not done. There is less left in this fund than that: £18.40.")
                .contains("name=\"key\" value=\"" + key + "\"", "id=\"again\"");
        var call = Neighbours.grants.lastCall("POST", API + "/decisions");
        assertThat(call.header("idempotency-key")).isEqualTo(key);
        assertThat(call.json().path("items")).hasSize(3);
        assertThat(person.post("/applications/at-once", Map.of()).header("Location"))
                .endsWith("/applications");
        assertThat(Browser.signedInAs("steward")
                        .post("/applications/at-once", Map.of("item", items))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.signedInAs("steward")
                        .get("/applications/at-once?chosen=" + FakeApplying.WAITS)
                        .statusCode())
                .isEqualTo(404);
    }
}
