package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;

/// What people did not get, in words that somebody in a council and a neighbour read alike.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class UnmetPagesTest {

    @Test
    void anybodyReadsEverybodysAndOnlyAnOrganisationItsOwn() {
        assertThat(new Browser().get("/unmet").asString())
                .contains("October 2036", "Harbour, Eastmere", ">12<", "?cursor=E05999901~personal-care")
                .doesNotContain("November 2036", "id=\"note\"");
        assertThat(Browser.signedInAs("steward").get("/unmet").asString())
                .contains("Yours, November 2036", "Only your organisation sees these", ">2<", "id=\"note\"");
        assertThat(Browser.signedInAs("steward").in("cy").get("/unmet").asString())
                .contains("Hydref 2036");
    }

    @Test
    void whoFoundNobodyNotesItAndWhatWasTypedStays() {
        var person = Browser.signedInAs("helpline");
        var page = person.post("/unmet", Map.of("need", "food", "place", "Atlantis <x>"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("We do not know &quot;Atlantis", "value=\"food\" selected", "Atlantis &lt;x&gt;");
        assertThat(person.post("/unmet", Map.of("need", "", "place", "")).asString())
                .contains("Choose what was needed", "Write roughly where");

        assertThat(person.post("/unmet", Map.of("need", "food", "place", "EM1 1AA"))
                        .header("Location"))
                .endsWith("/unmet?done=noted");
        var sent = Neighbours.referrals.lastCall("POST", "/api/referrals/v1/unmet");
        assertThat(sent.text()).contains("E05999901").doesNotContain("1AA");
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(person.get("/unmet?done=noted").asString()).contains("Noted. Thank you.");
    }
}
