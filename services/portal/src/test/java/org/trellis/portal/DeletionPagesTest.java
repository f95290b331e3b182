package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeDeletions;
import org.trellis.portal.fakes.Neighbours;

/// An organisation reads what to delete, and says that it did.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class DeletionPagesTest {

    @Test
    void whatIsToBeDeletedAndWhatOthersAreAskedIsOnOnePage() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/links").asString()).contains("href=\"/deletions\"");
        assertThat(person.get("/deletions").asString())
                .contains("Quayside &lt;Aid&gt; asks you to delete: How to reach us, Our story")
                .contains("id=\"confirm-" + FakeDeletions.ID + "\"", "An organisation that you no longer see")
                .contains("You said that it is deleted: 2 November 2026")
                .contains("You asked Eastmere Council to delete", "Not confirmed yet", "href=\"/deletions?cursor=abc\"")
                .contains("Only your team &quot;Duty team&quot; was shown it")
                .contains("Only the team &quot;Harbour &lt;ward&gt; team&quot; was shown it, and is asked");
    }

    @Test
    void oneTapSaysThatItIsDeleted() {
        var answer = Browser.signedInAs("steward").post("/deletions/" + FakeDeletions.ID, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/deletions?done=confirmed");
        Neighbours.directory.lastCall("PUT", "/api/directory/v1/deletions/" + FakeDeletions.ID + "/confirmation");
        assertThat(Browser.signedInAs("steward")
                        .get("/deletions?done=confirmed")
                        .asString())
                .contains("They see that it is deleted");
    }

    @Test
    void whoMayNotAnswerIsShownNoButton() {
        assertThat(Browser.signedInAs("quayside-helper").get("/deletions").asString())
                .contains("Not confirmed yet")
                .doesNotContain("id=\"confirm-");
    }
}
