package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeResidents;
import org.trellis.portal.fakes.Neighbours;

/// Somebody with a code on paper sees who knows of them, and stops it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ResidentPagesTest {

    private static final Map<String, String> CODE = Map.of("code", " " + FakeResidents.CODE + " ");

    @Test
    void aCodeShowsWhoKnowsWhatAndStopsItWithOneTap() {
        var resident = new Browser();
        var page = resident.post("/my-request", CODE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Eastmere Council asked Quayside Mutual Aid", "They passed it on, as you agreed.")
                .contains("Quayside Mutual Aid asked an organisation that does not show its name here")
                .contains("still keeps:", "They can read:", "your telephone number", "29 December 2036")
                .contains("value=\"" + FakeResidents.CODE + "\"", "id=\"stop\"");

        var stopped = resident.post("/my-request/stop", CODE).asString();
        assertThat(stopped).contains("id=\"stopped\"", "They can read nothing about you.", "It was stopped.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QM", "<script>", "0000000000000000000000000000000000000000000000000000"})
    void whatIsNoCodeIsNotFoundAndComesBack(String typed) {
        for (var action : new String[] {"/my-request", "/my-request/stop"}) {
            var page = new Browser().post(action, Map.of("code", typed));

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.asString())
                    .contains("We find no request for this code", "id=\"code-error\"", "id=\"look\"")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void whoLostTheirCodeHasANewOneSentAndWhatIsNoAddressComesBack() {
        var resident = new Browser();
        assertThat(resident.get("/my-request").asString()).contains("href=\"/my-request/lost-code\"");
        assertThat(resident.get("/my-request/lost-code").asString()).contains("id=\"send-new\"");

        var asked = resident.post("/my-request/lost-code", Map.of("reachedAt", " 07700 900461 "));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString())
                .contains("id=\"asked\"", "If a request with a code is kept")
                .doesNotContain("900461");

        var none = resident.post("/my-request/lost-code", Map.of("reachedAt", "<b>"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("id=\"reachedAt-error\"", "value=\"&lt;b&gt;\"");
        assertThat(resident.post("/my-request/lost-code", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(resident.post("/my-request/lost-code", Map.of("reachedAt", "busy@example.org"))
                        .statusCode())
                .isEqualTo(503);
    }
}
