package org.trellis.signposting.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;
import static org.trellis.signposting.Party.signpost;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;

@QuarkusTest
class SignpostResourceTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();

    @BeforeEach
    void theGroupTakesSignpostsFromTheCouncil() {
        directory.opens(group, council, "signposts");
        directory.settle();
    }

    @Test
    void aSignpostReachesTheOtherSide() {
        var answer =
                council.sends(group.id(), "Needs a weekly shop, second floor.").statusCode(201);

        var id = UUID.fromString(answer.extract().path("id"));
        answer.header("Location", endsWith("/api/signposting/v1/signposts/" + id))
                .body("direction", equalTo("sent"))
                .body("filed", equalTo(false));
        group.reads(id)
                .statusCode(200)
                .body("direction", equalTo("received"))
                .body("senderId", equalTo(council.id().toString()))
                .body("receiverId", equalTo(group.id().toString()))
                .body("need", equalTo("shopping"))
                .body("place", equalTo("EM1"))
                .body("note", equalTo("Needs a weekly shop, second floor."));
        assertThat(group.box("inbox")).containsExactly(id.toString());
        assertThat(council.box("sent")).containsExactly(id.toString());
        assertThat(group.box("sent")).isEmpty();
        assertThat(council.box("inbox")).isEmpty();
    }

    @Test
    void theSenderNeverLearnsWhetherItWasReadOrFiled() {
        var id = council.sent(group.id(), null);
        var before = council.reads(id).extract().asString();
        var listBefore = council.asks().get("/signposts?box=sent").asString();

        group.reads(id).statusCode(200);
        group.files(id, true);

        assertThat(council.reads(id).extract().asString()).isEqualTo(before);
        assertThat(council.asks().get("/signposts?box=sent").asString()).isEqualTo(listBefore);
        assertThat(council.box("filed")).isEmpty();
        group.reads(id).body("filed", equalTo(true));
    }

    @Test
    void whatASideFilesLeavesItsInboxAndComesBack() {
        var first = council.sent(group.id(), null);
        var second = council.sent(group.id(), null);

        group.files(first, true);
        group.files(first, true);
        assertThat(group.box("inbox")).containsExactly(second.toString());
        assertThat(group.box("filed")).containsExactly(first.toString());
        council.files(second, true);
        assertThat(council.box("sent")).containsExactly(first.toString());

        group.files(first, false);
        assertThat(group.box("inbox")).containsExactly(second.toString(), first.toString());
        assertThat(group.box("filed")).isEmpty();
    }

    @Test
    void aRequestSentAgainHasItsEffectOnce() {
        var first = council.asks()
                .header("Idempotency-Key", "call-17")
                .body(signpost(group.id()))
                .post("/signposts");
        var again = council.asks()
                .header("Idempotency-Key", "call-17")
                .body(signpost(group.id()))
                .post("/signposts");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(group.box("inbox")).hasSize(1);
    }

    @Test
    void pagesFollowOneAnother() {
        var sent = IntStream.range(0, 5)
                .mapToObj(i -> council.sent(group.id(), null).toString())
                .toList()
                .reversed();

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = council.asks()
                    .queryParam("box", "sent")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                    .get("/signposts")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(sent);
    }

    @Test
    void anInstitutionWithALinkTakesSignpostsUnlessItsSideSaysOtherwise() {
        var other = council();
        directory.opens(group, other, "listed");
        directory.settle();
        group.sends(other.id()).statusCode(201);
        other.sends(group.id()).statusCode(403).body("code", equalTo("signposts-not-open"));

        directory.opens(other, group, "listed");
        directory.settle();
        group.sends(other.id()).statusCode(403).body("code", equalTo("signposts-not-open"));

        directory.opens(other, group, "referrals");
        directory.settle();
        group.sends(other.id()).statusCode(201);
    }

    @Test
    void aGroupDoesNotTakeSignpostsBecauseTheSenderOpenedItsOwnSide() {
        var hidden = group();
        directory.opens(council, hidden, "partner");
        directory.settle();

        assertThat(council.sends(hidden.id()).statusCode(404).extract().asString())
                .isEqualTo(council.sends(UUID.randomUUID()).extract().asString());
    }
}
