package org.trellis.referrals.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// Who reads a pathway, and what the feed of changes says when that changes.
@QuarkusTest
class AudienceTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();
    private final Party stranger = group();
    private final String ward = Areas.ward();

    @Test
    void aGroupWithoutAPublicPageShowsItToNobodyUntilThePageIsPublic() {
        var id = group.keeps(pathway(ward));
        nobodyReads(id);

        directory.publishes(group);
        eventually(() -> council.reads(id).statusCode(200));
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(200);
        assertThat(council.finds("area=" + ward)).containsExactly(id);

        directory.withdraws(group);
        eventually(() -> council.reads(id).statusCode(404).body("code", equalTo("not-found")));
        nobodyReads(id);
        group.reads(id).statusCode(200);
    }

    @Test
    void aHiddenGroupShowsItToThoseItLetsReferAndToNobodyElse() {
        var id = group.keeps(pathway(ward));
        directory.opens(group, council, "signposts");
        directory.settle();
        nobodyReads(id);

        directory.opens(group, council, "referrals");
        directory.settle();
        council.reads(id).statusCode(200);
        assertThat(council.finds("area=" + ward)).containsExactly(id);
        stranger.reads(id).statusCode(404);
        assertThat(stranger.finds("area=" + ward)).isEmpty();
        assertThat(stranger.finds("organisation=" + group.id())).isEmpty();
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(404);

        directory.ends(group, council, council);
        directory.settle();
        council.reads(id).statusCode(404);
        assertThat(council.finds("area=" + ward)).isEmpty();
    }

    @Test
    void whatIsForTheLinkedIsNotForEverybody() {
        directory.registers(council);
        directory.opens(council, group, "partner");
        directory.settle();
        var words = pathway(ward);
        words.put("audience", "linked");
        var id = council.keeps(words);

        group.reads(id).statusCode(200);
        stranger.reads(id).statusCode(404);
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(404);
        assertThat(stranger.finds("area=" + ward)).isEmpty();
    }

    @Test
    void forWhomAGroupBlocksThereIsNothing() {
        directory.publishes(group, List.of(council.id()));
        var id = group.keeps(pathway(ward));
        eventually(() -> stranger.reads(id).statusCode(200));

        council.reads(id).statusCode(404).body("code", equalTo("not-found"));
        assertThat(council.finds("area=" + ward)).isEmpty();
        assertThat(council.finds("organisation=" + group.id())).isEmpty();
        council.asks().get("/pathways/{id}/versions", id).then().statusCode(404);
        assertThat(Follower.of(council).reads()).doesNotContainKey(id);
    }

    @Test
    void aPartnersCopyFollowsWhatItMayRead() {
        var partner = Party.of("partner", "integrator");
        var copy = Follower.of(partner);
        directory.publishes(group);
        var id = group.keeps(pathway(ward));
        var other = group.keeps(pathway(ward));
        eventually(() -> assertThat(copy.reads()).containsEntry(id, 1).containsEntry(other, 1));

        group.edits(id, pathway(Areas.ward()));
        eventually(() -> assertThat(copy.reads()).containsEntry(id, 2));

        group.publishes(other, false);
        eventually(() -> assertThat(copy.reads()).doesNotContainKey(other).containsKey(id));

        directory.publishes(group, List.of(partner.id()));
        eventually(() -> assertThat(copy.reads()).doesNotContainKey(id));

        directory.publishes(group);
        eventually(() -> assertThat(copy.reads()).containsKey(id));

        directory.withdraws(group);
        eventually(() -> assertThat(copy.reads()).doesNotContainKey(id));

        directory.opens(group, partner, "referrals");
        eventually(() -> assertThat(copy.reads()).containsKey(id));

        directory.ends(group, partner, group);
        eventually(() -> assertThat(copy.reads()).doesNotContainKey(id));
        assertThat(Follower.of(stranger).reads()).doesNotContainKeys(id, other);
    }

    @Test
    void whatEndedForOneIsNotToldToAnother() {
        var id = group.keeps(pathway(ward));
        directory.opens(group, council, "referrals");
        directory.settle();
        directory.ends(group, council, group);
        directory.settle();

        eventually(() -> assertThat(Follower.of(council).allIds()).contains(id));
        assertThat(Follower.of(stranger).allIds()).doesNotContain(id);
    }

    @Test
    void aPlaceOfAnotherDatabaseBeginsAgain() {
        council.asks()
                .get("/pathways/changes?after=999999999999999999-1-019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-not-understood"));
        council.asks().get("/pathways/changes?after=x").then().statusCode(400);
    }

    private void nobodyReads(String id) {
        council.reads(id).statusCode(404);
        stranger.reads(id).statusCode(404);
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(404);
        assertThat(council.finds("area=" + ward)).isEmpty();
        assertThat(stranger.finds("organisation=" + group.id())).isEmpty();
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    /// A partner that keeps a copy by the feed alone.
    private static final class Follower {

        private final Party partner;
        private final Map<String, Integer> copy = new HashMap<>();
        private final List<String> ids = new ArrayList<>();
        private String place;

        static Follower of(Party partner) {
            return new Follower(partner);
        }

        private Follower(Party partner) {
            this.partner = partner;
        }

        /// Reads on to the end; the version of each pathway that is in the copy then.
        Map<String, Integer> reads() {
            boolean more;
            do {
                var page = partner.asks()
                        .queryParams(place == null ? Map.of() : Map.of("after", place))
                        .queryParam("limit", 3)
                        .get("/pathways/changes")
                        .then()
                        .statusCode(200)
                        .extract();
                for (var item : page.<List<Map<String, Object>>>path("items")) {
                    var id = (String) item.get("pathwayId");
                    ids.add(id);
                    if ((Boolean) item.get("gone")) {
                        copy.remove(id);
                    } else {
                        copy.put(id, (Integer) ((Map<?, ?>) item.get("pathway")).get("version"));
                    }
                }
                place = page.path("next");
                more = page.path("more");
            } while (more);
            return copy;
        }

        List<String> allIds() {
            reads();
            return ids;
        }
    }
}
