package org.trellis.signposting.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Support.box;
import static org.trellis.signposting.Support.files;
import static org.trellis.signposting.Support.handsBack;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.takes;
import static org.trellis.signposting.Support.told;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;

/// Whoever offers learns who took it, and nothing of the others; these are reminded once at most.
@QuarkusTest
class NoOrSilenceTest {

    @Inject
    Directory directory;

    private final Party council = officer();
    private final Party silent = Party.group();
    private final Party unwilling = Party.group();
    private final Party wavering = Party.group();
    private UUID id;

    @BeforeEach
    void somethingIsOffered() {
        for (var group : new Party[] {silent, unwilling, wavering}) {
            link(directory, group, council);
        }
        directory.settle();
        id = offered(council, offer(silent, unwilling, wavering));
    }

    @Test
    void aNoAndSilenceAreTheSameForWhoeverOffers() {
        var one = reads(council, "offers", id).extract().asString();
        var list = council.asks().get("/offers?box=made").asString();

        reads(unwilling, "offers", id).statusCode(200);
        files(unwilling, "offers", id, true).statusCode(200).body("filed", equalTo(true));
        takes(wavering, id).statusCode(200);
        handsBack(wavering, id).statusCode(204);
        files(wavering, "offers", id, true).statusCode(200);
        files(wavering, "offers", id, false).statusCode(200);

        assertThat(reads(council, "offers", id).extract().asString()).isEqualTo(one);
        assertThat(council.asks().get("/offers?box=made").asString()).isEqualTo(list);
        assertThat(box(unwilling, "offers", "received")).isEmpty();
        assertThat(box(unwilling, "offers", "put-away")).containsExactly(id.toString());
        assertThat(box(wavering, "offers", "received")).containsExactly(id.toString());
        // Taken and handed back: of nothing else is the council told.
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("offer-taken", id)).hasSize(2));
        files(council, "offers", id, true).statusCode(404);
        assertThat(council.asks().get("/export").asString()).doesNotContain("\"offer_filing\":[{");
    }

    @Test
    void whatWasPutAwayCanStillBeTaken() {
        files(unwilling, "offers", id, true);
        takes(unwilling, id).statusCode(200).body("filed", equalTo(false));
        assertThat(box(unwilling, "offers", "accepted")).containsExactly(id.toString());
    }

    @Test
    void onlyWhoDecidedNothingIsRemindedAndOnlyOnceHoweverOftenTheClockRuns() throws Exception {
        files(unwilling, "offers", id, true);
        takes(wavering, id);
        var before = reads(council, "offers", id).extract().asString();
        for (int round = 0; round < 2; round++) {
            Awaitility.await().until(() -> Rows.due("offer-reminds", id) == 3);
            Rows.fallsDue("offer-reminds", id);
            Awaitility.await().until(() -> Rows.due("offer-reminds", id) == 0);
            // As if the first half had been done by a replica that died before it said so.
            Rows.isDue(council.id(), "offer-spreads", id);
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(told("offer-open", id)).isNotEmpty());
        assertThat(told("offer-open", id))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .contains(silent.id().toString())
                        .doesNotContain("ground floor", council.id().toString()));
        assertThat(reads(council, "offers", id).extract().asString()).isEqualTo(before);
    }
}
