package org.trellis.signposting.leaflets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.trellis.signposting.Leaflet.body;
import static org.trellis.signposting.Leaflet.by;
import static org.trellis.signposting.Leaflet.hands;
import static org.trellis.signposting.Leaflet.to;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Leaflet;
import org.trellis.signposting.Party;
import org.trellis.signposting.Tables;
import org.trellis.testing.Directory;

/// What is handed to somebody who asked where they could go.
@QuarkusTest
class LeafletTest {

    @Inject
    Directory directory;

    private final Party helpline = council();
    private final Party open = group();
    private final Party named = group();
    private final Party hidden = group();
    private UUID pathway;

    @BeforeEach
    void oneTakesSignpostsAndOthersAreOnlySeen() {
        directory.opens(open, helpline, "signposts");
        directory.publishes(named);
        directory.registers(helpline);
        directory.settle();
        pathway = Leaflet.pathway(directory, named);
        Awaitility.await()
                .untilAsserted(() ->
                        hands(helpline, List.of(to(named.id()), by(pathway))).statusCode(201));
    }

    @Test
    void itLeadsToThreeAndOneMoreAndOnlyWhoTakesSignpostsGetsOne() {
        var body = body(List.of(to(open.id()), to(named.id()), by(pathway)));
        body.put("fallback", to(open.id()));
        body.put("note", "Halal please.");

        var made = hands(helpline, body).statusCode(201);

        String id = made.extract().path("id");
        made.header("Location", endsWith("/leaflets/" + id))
                .body("code", matchesPattern("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"))
                .body("targets.signposted", contains(true, false, false))
                .body("targets[2].organisationId", equalTo(named.id().toString()))
                .body("targets[2].pathwayId", equalTo(pathway.toString()));
        assertThat(open.box("inbox")).hasSize(1);
        open.reads(UUID.fromString(open.box("inbox").getFirst())).body("note", equalTo("Halal please."));
        assertThat(named.box("inbox")).isEmpty();
        helpline.asks().get("/leaflets/{id}", id).then().statusCode(200).body("need", equalTo("food"));
    }

    @Test
    void theOneForWhenNobodyCanHelpIsNamedAndGetsNoSignpost() {
        var body = body(List.of(by(pathway)));
        body.put("fallback", to(open.id()));

        hands(helpline, body)
                .statusCode(201)
                .body("targets.fallback", contains(false, true))
                .body("targets.signposted", contains(false, false));
        assertThat(open.box("inbox")).isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsAsWhatIsNotThere() {
        var ofHidden = Leaflet.pathway(directory, hidden);
        var blocking = group();
        directory.publishes(blocking, List.of(helpline.id()));
        // The same partitions are read in order, so what comes after is there when this is.
        var ofBlocking = Leaflet.pathway(directory, blocking);
        Awaitility.await()
                .untilAsserted(() ->
                        hands(open, List.of(to(blocking.id()), by(ofBlocking))).statusCode(201));
        Awaitility.await()
                .until(() -> Tables.visible(hidden.id(), "pathway_copy where pathway_id = '" + ofHidden + "'") == 1);
        var absent = hands(helpline, List.of(to(UUID.randomUUID())))
                .statusCode(404)
                .extract()
                .asString();

        for (var target :
                List.of(to(hidden.id()), by(ofHidden), to(blocking.id()), by(ofBlocking), by(UUID.randomUUID()))) {
            assertThat(hands(helpline, List.of(to(open.id()), target))
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(absent);
        }
        // None of those that were seen got a signpost either.
        assertThat(open.box("inbox")).isEmpty();
    }

    @Test
    void aPathwayThatIsWithdrawnLeadsNowhereAlsoIfAnOlderWordComesLater() {
        Leaflet.withdraws(directory, named, pathway);
        Awaitility.await()
                .untilAsserted(() -> hands(helpline, List.of(by(pathway))).statusCode(404));
        var old = new org.trellis.contracts.referrals.PathwayEvent.Published(
                pathway, named.id(), "food", List.of(), "anybody", false, 1);
        directory.publish(old, named.id());
        var witness = Leaflet.pathway(directory, named);
        Awaitility.await()
                .untilAsserted(() -> hands(helpline, List.of(by(witness))).statusCode(201));

        hands(helpline, List.of(by(pathway))).statusCode(404);
    }

    @Test
    void itHoldsNothingOfThePersonAndSaysWhatIsWrongBeforeAnythingElse() {
        var nobody = List.of(to(UUID.randomUUID()));
        for (var wrong : Map.of("note", "Ring 07700 900123", "place", "EM1 2AB").entrySet()) {
            var body = body(nobody);
            body.put(wrong.getKey(), wrong.getValue());
            hands(helpline, body)
                    .statusCode(422)
                    .body("code", equalTo(wrong.getKey().equals("note") ? "note-has-telephone" : "place-too-exact"));
        }
        var both = Map.<String, Object>of("organisationId", open.id(), "pathwayId", pathway);
        for (var targets : List.of(
                List.<Map<String, Object>>of(),
                List.of(Map.<String, Object>of()),
                List.of(both),
                List.of(to(open.id()), to(named.id()), by(pathway), to(hidden.id())))) {
            hands(helpline, targets).statusCode(400).body("code", equalTo("invalid-request"));
        }
        var french = body(List.of(to(open.id())));
        french.put("language", "fr");
        hands(helpline, french).statusCode(400);
        hands(helpline, List.of(to(helpline.id()))).statusCode(422).body("code", equalTo("signpost-to-yourself"));
    }

    @Test
    void aSecondPressOfTheButtonIsTheSameLeaflet() {
        var body = body(List.of(to(open.id())));
        var answers = List.of("first", "again").stream()
                .map(_ -> helpline.asks()
                        .header("Idempotency-Key", "call-4")
                        .body(body)
                        .post("/leaflets")
                        .asString())
                .toList();

        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(open.box("inbox")).hasSize(1);
    }

    @Test
    void anotherOrganisationReadsItAsWhatIsNotThere() {
        String id = hands(helpline, List.of(to(open.id()))).extract().path("id");
        for (var other : List.of(open, named, council())) {
            assertThat(other.asks()
                            .get("/leaflets/{id}", id)
                            .then()
                            .statusCode(404)
                            .extract()
                            .asString())
                    .isEqualTo(other.asks()
                            .get("/leaflets/{id}", UUID.randomUUID())
                            .asString());
        }
    }

    @Test
    void aYearTwiceOverItIsRemoved() throws SQLException {
        String id = hands(helpline, List.of(to(open.id()))).extract().path("id");

        Tables.fallsDue(UUID.fromString(id), ForgetsLeaflets.KIND);

        Awaitility.await()
                .untilAsserted(
                        () -> helpline.asks().get("/leaflets/{id}", id).then().statusCode(404));
        assertThat(Tables.visible(helpline.id(), "leaflet_target where leaflet_id = '" + id + "'"))
                .isZero();
    }
}
