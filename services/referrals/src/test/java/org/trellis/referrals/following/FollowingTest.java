package org.trellis.referrals.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.referrals.Told;
import org.trellis.testing.Directory;

/// An organisation follows pathways and is told what becomes of them; nobody else learns that it does.
@QuarkusTest
class FollowingTest {

    private static final String CHANGED = "pathway-changed";

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party follower = group();
    private final String ward = Areas.ward();
    private String pathway;

    @BeforeEach
    void aPathwayThatEverybodyReads() {
        directory.registers(holder);
        pathway = holder.keeps(pathway(ward));
        Awaitility.await().untilAsserted(() -> follower.reads(pathway).statusCode(200));
    }

    @Test
    void whatChangesIsToldOnceAndAllOfADayTogether() throws SQLException {
        var second = holder.keeps(pathway(ward));
        follows(follower, pathway).statusCode(204);
        follows(follower, pathway).statusCode(204);
        follows(follower.as("helper"), second).statusCode(204);
        looks();
        assertThat(Told.to(follower, CHANGED, 0)).isEmpty();

        change(pathway, "Fridays");
        holder.confirms(second, true).statusCode(200);
        looks();
        looks();
        var told = Told.to(follower, CHANGED, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("subjectId").asText()).isEqualTo(pathway);
        assertThat(told.getFirst().path("roles").toString()).contains("steward", "helpline");
        assertThat(told.getFirst().toString())
                .doesNotContain("Friday", "parcels", holder.id().toString());
        followed(follower)
                .body("pathwayId", contains(pathway, second))
                .body("news", contains("changed", null))
                .body("[0].title", equalTo("Emergency food parcels"));

        change(pathway, "Mondays");
        holder.confirms(second, false).statusCode(200);
        looks();
        told = Told.to(follower, CHANGED, 2);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().path("subjectId").isNull()).isTrue();
        followed(follower).body("find { it.pathwayId == '" + second + "' }.news", equalTo("doubted"));

        assertThat(Told.to(holder, CHANGED, 0)).isEmpty();
        follower.asks().delete("/pathways/{id}/following", second).then().statusCode(204);
        follower.asks().delete("/pathways/{id}/following", second).then().statusCode(204);
        holder.confirms(second, true).statusCode(200);
        holder.confirms(second, false).statusCode(200);
        looks();
        assertThat(Told.to(follower, CHANGED, 2)).hasSize(2);
    }

    @Test
    void ofOneThatIsReadNoMoreNothingIsToldButThatItIsGone() throws SQLException {
        var shut = group();
        directory.publishes(shut);
        var id = shut.keeps(pathway(ward));
        Awaitility.await().untilAsserted(() -> follower.reads(id).statusCode(200));
        follows(follower, id).statusCode(204);
        directory.publishes(shut, List.of(follower.id()));
        Awaitility.await().untilAsserted(() -> follower.reads(id).statusCode(404));

        looks();
        shut.edits(id, pathway(Areas.ward())).statusCode(200);
        looks();
        var told = Told.to(follower, CHANGED, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("subjectId").isNull()).isTrue();
        followed(follower)
                .body("gone", contains(true), "news", contains("gone"))
                .body("[0].title", nullValue(), "[0].organisationId", nullValue());
        follower.asks().get("/pathways/{id}/following", id).then().body("following", equalTo(true));
        follower.asks().delete("/pathways/{id}/following", id).then().statusCode(204);
        follower.asks().delete("/pathways/{id}/following", id).then().statusCode(404);
        followed(follower).body("$", hasSize(0));
    }

    @Test
    void aWithdrawnOneThatIsBackIsNewsTwice() throws SQLException {
        follows(follower, pathway).statusCode(204);
        holder.publishes(pathway, false).statusCode(200);
        looks();
        holder.publishes(pathway, true).statusCode(200);
        looks();

        var told = Told.to(follower, CHANGED, 2);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().path("subjectId").asText()).isEqualTo(pathway);
        followed(follower).body("news", contains("back"));
    }

    @Test
    void whatOneDoesNotReadOrKeepsOneselfOneDoesNotFollowAndNobodySeesWhoDoes() {
        follows(follower, pathway).statusCode(204);
        var hidden = group().keeps(pathway(ward));
        var draft = holder.adds(pathway(ward));
        for (var absent : List.of(hidden, draft, UUID.randomUUID().toString())) {
            var stranger = council();
            var body = follows(stranger, absent).statusCode(404).extract().asString();
            assertThat(body).contains("not-found").doesNotContain(absent);
            stranger.asks().get("/pathways/{id}/following", absent).then().statusCode(404);
            stranger.asks().delete("/pathways/{id}/following", absent).then().statusCode(404);
            followed(stranger).body("$", hasSize(0));
        }
        follows(holder, pathway).statusCode(422).body("code", equalTo("own-pathway"));
        follows(follower.as("councillor"), pathway).statusCode(403).body("code", equalTo("role-needed"));
        Party.nobodyAsks().put("/pathways/{id}/following", pathway).then().statusCode(401);

        followed(holder).body("$", hasSize(0));
        holder.asks().get("/pathways/{id}/following", pathway).then().body("following", equalTo(false));
        assertThat(holder.asks().get("/export").asString())
                .doesNotContain(follower.id().toString());
        assertThat(follower.asks().get("/export").asString()).contains("pathway_following", pathway);
    }

    private void change(String id, String hours) {
        var words = pathway(ward);
        words.put("hours", hours);
        holder.edits(id, words).statusCode(200);
    }

    private void looks() throws SQLException {
        Told.isLookedAt(follower, Looking.KIND);
    }

    private static ValidatableResponse follows(Party party, String id) {
        return party.asks().put("/pathways/{id}/following", id).then();
    }

    private static ValidatableResponse followed(Party party) {
        return party.asks().get("/pathways/followed").then().statusCode(200);
    }
}
