package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeDigest;
import org.trellis.portal.fakes.Neighbours;

/// The weekly message is asked for, changed and stopped on one page, which it also leads to.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class DigestPagesTest {

    @Test
    void whoHasNoneReadsThatAndIsOfferedADayAndTheWaysThatReachThem() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/home").asString()).contains("href=\"/digest\"");
        assertThat(person.get("/account").asString()).contains("href=\"/digest\"");

        assertThat(person.get("/digest").asString())
                .contains("You get none. It stays that way unless you ask for it.", "Send it to me once a week")
                .contains("Text message to •••• 123", "E-mail to a•••@trellis.example", "value=\"monday\" selected")
                .contains("value=\"sms\" checked", "href=\"/inbox\"", "href=\"/bulletins\"", "href=\"/asks\"")
                .doesNotContain("id=\"stop\"", "href=\"/thanks\"");
        assertThat(person.post("/digest", Map.of("day", "friday", "channel", "email"))
                        .header("Location"))
                .endsWith("/digest?done=saved");
        var sent = Neighbours.directory.lastCall("PUT", FakeDigest.PATH);
        assertThat(sent.json().path("day").asText()).isEqualTo("friday");
        assertThat(sent.json().path("channel").asText()).isEqualTo("email");
    }

    @Test
    void whoGetsItReadsWhenAndStopsItWithOneTap() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/digest").asString())
                .contains("You get it by e-mail on Tuesday. The next may come on 2 December 2036.", "id=\"stop\"")
                .contains("value=\"tuesday\" selected", "value=\"email\" checked", "href=\"/thanks\"");

        assertThat(person.post("/digest/stop", Map.of()).header("Location")).endsWith("/digest?done=stopped");
        Neighbours.directory.lastCall("DELETE", FakeDigest.PATH);
        assertThat(person.get("/digest?done=stopped").asString()).contains("You get none from now on");
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndWhatWasChosenStays() {
        var person = Browser.signedInAs("steward");
        var page = person.post("/digest", Map.of("day", "someday", "channel", "letter"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("id=\"day-error\"", "id=\"channel-error\"");

        page = person.post("/digest", Map.of("day", "sunday", "channel", "sms"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("id=\"channel-error\"", "value=\"sunday\" selected", "value=\"sms\" checked");
    }

    @Test
    void whoIsReachedByNothingIsLedToTheirAccount() {
        assertThat(Browser.signedInAs("quayside-helper").get("/digest").asString())
                .contains("id=\"no-way\"", "href=\"/account\"")
                .doesNotContain("id=\"save\"");
        assertThat(new Browser().get("/digest").statusCode()).isEqualTo(302);
    }
}
