package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group blocks an organisation, after having read what that does and what it does not.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BlockPagesTest {

    private static final String BLOCKS = "/api/directory/v1/blocks/";

    @Test
    void theQuestionSaysThatThePublicPageStaysPublic() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/links/" + People.COUNCIL).asString())
                .contains("id=\"block\" href=\"/blocks/" + People.COUNCIL + "\"");

        assertThat(person.get("/blocks/" + People.COUNCIL).asString())
                .contains("Block Eastmere Council?", "without telling them", "id=\"still-public\"")
                .contains("They can still read your public page when they are not signed in")
                .contains("href=\"/visibility\"");
    }

    @Test
    void oneButtonBlocksAndAnotherOneStops() {
        var person = Browser.signedInAs("steward");

        var blocked = person.post("/blocks/" + People.COUNCIL, Map.of());
        assertThat(blocked.statusCode()).isEqualTo(303);
        assertThat(blocked.header("Location")).endsWith("/blocks?done=blocked");
        Neighbours.directory.lastCall("PUT", BLOCKS + People.COUNCIL);
        assertThat(person.get("/blocks?done=blocked").asString())
                .contains("For them your group is not there from now", "An organisation that hides just now")
                .contains("Since 20 November 2026", "href=\"/blocks?cursor=after+this\"")
                .contains("action=\"/blocks/" + People.FREE_WHARF + "/end\"");

        assertThat(person.post("/blocks/" + People.FREE_WHARF + "/end", Map.of())
                        .header("Location"))
                .endsWith("/blocks?done=unblocked");
        Neighbours.directory.lastCall("DELETE", BLOCKS + People.FREE_WHARF);
    }

    @Test
    void whatIsRefusedIsSaidInWords() {
        var person = Browser.signedInAs("steward");
        var refused = person.post("/blocks/" + People.AL_NOOR, Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("id=\"refused\"", "A group cannot block itself");
    }

    @Test
    void onlyStewardsAreLedThere() {
        assertThat(Browser.signedInAs("steward").get("/links").asString()).contains("id=\"blocks\"");
        assertThat(Browser.signedInAs("liaison").get("/links").asString()).doesNotContain("id=\"blocks\"");
    }
}
