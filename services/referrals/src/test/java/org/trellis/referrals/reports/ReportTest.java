package org.trellis.referrals.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.testing.Directory;

/// Readers say whether a pathway was right: to its holder, and to nobody else.
@QuarkusTest
class ReportTest {

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party reader = council();
    private String pathway;

    @BeforeEach
    void aPathwayThatEverybodyReads() {
        directory.registers(holder);
        directory.registers(reader);
        pathway = holder.keeps(pathway(Areas.ward()));
        Awaitility.await().untilAsserted(() -> group().reads(pathway).statusCode(200));
        known(reader);
    }

    @Test
    void theHolderReadsWhatWasSaidAndByWhom() {
        var helpline = reader.as("helpline");
        helpline.reports(pathway, "wrong", " It is shut on Fridays. ").statusCode(204);
        var listed = group();
        directory.publishes(listed);
        Awaitility.await()
                .until(() -> Rows.visible(
                                holder.id(), "listing_copy where listed and organisation_id = '" + listed.id() + "'")
                        == 1);
        listed.reports(pathway, "right", null).statusCode(204);

        holder.readsReports(pathway)
                .statusCode(200)
                .body("verdict", contains("right", "wrong"))
                .body("[1].words", equalTo("It is shut on Fridays."))
                .body("[0].words", nullValue())
                .body("settled", contains(false, false))
                .body(
                        "organisationId",
                        contains(listed.id().toString(), reader.id().toString()));
    }

    @Test
    void whatTheHolderTakesAwayDoesNotSayWhoItWas() {
        reader.reports(pathway, "wrong", "It is shut on Fridays.").statusCode(204);

        assertThat(holder.asks().get("/export").asString())
                .contains("It is shut on Fridays.")
                .doesNotContain(reader.id().toString());
        assertThat(reader.asks().get("/export").asString())
                .contains("pathway_said", pathway)
                .doesNotContain("It is shut");
    }

    @Test
    void nobodyElseReadsOrSettlesIt() {
        reader.reports(pathway, "wrong", "It was shut.").statusCode(204);
        String report = holder.readsReports(pathway).extract().path("[0].id");

        for (var somebody : List.of(reader, group(), council())) {
            somebody.readsReports(pathway).statusCode(404).body("code", equalTo("not-found"));
            settles(somebody, report, 404);
        }
        Party.nobodyAsks().get("/pathways/{id}/reports", pathway).then().statusCode(401);
        holder.as("helpline").readsReports(pathway).statusCode(403).body("code", equalTo("role-needed"));
        holder.readsReports(pathway).body("[0].settled", equalTo(false));
        reader.reads(pathway).body("inDoubt", equalTo(false), "freshness", equalTo("fresh"));
    }

    @Test
    void whatOneDoesNotReadOrKeepsOneselfOneDoesNotReport() {
        var hidden = group();
        var id = hidden.keeps(pathway(Areas.ward()));
        var draft = holder.adds(pathway(Areas.ward()));

        for (var absent : List.of(id, draft, UUID.randomUUID().toString())) {
            reader.reports(absent, "wrong", null).statusCode(404).body("code", equalTo("not-found"));
        }
        holder.reports(pathway, "right", null).statusCode(404).body("code", equalTo("not-found"));
        Party.nobodyAsks()
                .body(Map.of("verdict", "right"))
                .post("/pathways/{id}/reports", pathway)
                .then()
                .statusCode(401);
        directory.publishes(hidden, List.of(reader.id()));
        Awaitility.await().untilAsserted(() -> group().reads(id).statusCode(200));
        reader.reports(id, "wrong", null).statusCode(404);
        hidden.readsReports(id).body("$", hasSize(0));
    }

    @Test
    void anOrganisationThatHidesIsNobodyToTheHolder() {
        var hidden = group();
        hidden.reports(pathway, "wrong", "This number is dead.").statusCode(204);
        hidden.reports(pathway, "wrong", "It rings, and nobody answers.").statusCode(204);

        holder.readsReports(pathway)
                .body("$", hasSize(1))
                .body("[0].words", equalTo("It rings, and nobody answers."))
                .body("[0].organisationId", nullValue());
    }

    @Test
    void aGroupThatHidesLaterIsNobodyFromThenOn() {
        var group = group();
        directory.publishes(group);
        Awaitility.await()
                .until(() -> Rows.visible(
                                holder.id(), "listing_copy where listed and organisation_id = '" + group.id() + "'")
                        == 1);
        group.reports(pathway, "right", null).statusCode(204);
        holder.readsReports(pathway)
                .body("[0].organisationId", equalTo(group.id().toString()));

        directory.publishes(group, List.of(holder.id()));

        Awaitility.await().untilAsserted(() -> holder.readsReports(pathway).body("[0].organisationId", nullValue()));
    }

    @Test
    void aGroupThatKeepsTheHolderOutIsNobodyToIt() {
        var shut = group();
        directory.publishes(shut, List.of(holder.id()));
        Awaitility.await()
                .until(() ->
                        Rows.visible(reader.id(), "listing_copy where listed and organisation_id = '" + shut.id() + "'")
                                == 1);
        shut.reports(pathway, "right", null).statusCode(204);

        holder.readsReports(pathway).body("[0].organisationId", nullValue());
    }

    @Test
    void anOrganisationsLastWordCountsAlsoWhenItSaysSeveralAtOnce() throws Exception {
        try (var many = Executors.newFixedThreadPool(4)) {
            var said = many.invokeAll(Stream.<Callable<Integer>>generate(() -> () ->
                            reader.reports(pathway, "wrong", null).extract().statusCode())
                    .limit(8)
                    .toList());
            for (var one : said) {
                assertThat(one.get()).isEqualTo(204);
            }
        }
        holder.readsReports(pathway).body("$", hasSize(1));
        String report = holder.readsReports(pathway).extract().path("[0].id");
        settles(holder, report, 204);
        settles(holder, report, 204);
        holder.readsReports(pathway).body("[0].settled", equalTo(true));

        reader.reports(pathway, "wrong", "Shut again.").statusCode(204);
        holder.readsReports(pathway).body("$", hasSize(1)).body("[0].settled", equalTo(false));
        reader.reports(pathway, "right", null).statusCode(204);
        holder.readsReports(pathway).body("verdict", contains("right"));
    }

    @Test
    void whatTwoInstitutionsFoundWrongIsInDoubtUntilTheHolderSaysThatItIsRight() {
        var another = Party.of("infrastructure", "support-officer");
        var third = Party.of("partner", "integrator");
        for (var one : List.of(another, third)) {
            directory.registers(one);
            known(one);
        }
        for (var one : List.of(reader, third, group(), group(), reader)) {
            one.reports(pathway, "wrong", null).statusCode(204);
        }
        reader.reads(pathway).body("inDoubt", equalTo(false), "freshness", equalTo("fresh"));

        another.reports(pathway, "wrong", null).statusCode(204);
        reader.reads(pathway).body("inDoubt", equalTo(true), "freshness", equalTo("stale"));

        holder.confirms(pathway, true).statusCode(200).body("freshness", equalTo("fresh"));
        another.reports(pathway, "wrong", null).statusCode(204);
        reader.reads(pathway).body("inDoubt", equalTo(false));
        reader.reports(pathway, "wrong", null).statusCode(204);
        reader.reads(pathway).body("inDoubt", equalTo(true));
        Awaitility.await()
                .untilAsserted(() -> assertThat(reader.follows().get(pathway)).containsEntry("inDoubt", true));
    }

    @Test
    void whatWasDealtWithNoLongerCounts() {
        reader.reports(pathway, "wrong", null).statusCode(204);
        settles(holder, holder.readsReports(pathway).extract().path("[0].id"), 204);
        var another = council();
        directory.registers(another);
        known(another);

        another.reports(pathway, "wrong", null).statusCode(204);
        reader.reads(pathway).body("inDoubt", equalTo(false));
        holder.readsReports(pathway).body("settled", containsInAnyOrder(true, false));
    }

    @Test
    void itIsKeptForAWhileAndGoesWithThePathway() throws SQLException {
        reader.reports(pathway, "wrong", null).statusCode(204);
        Rows.agesBy("181 days", "pathway_report", "said_at", "pathway_id = '" + pathway + "'");
        holder.readsReports(pathway).body("$", hasSize(0));
        group().reports(pathway, "right", null).statusCode(204);
        assertThat(kept()).isEqualTo(2);

        Rows.fallsDue(UUID.fromString(pathway));
        Awaitility.await().until(() -> kept() == 1);
        holder.readsReports(pathway).body("verdict", contains("right"));
        Awaitility.await()
                .until(() -> Rows.count(
                                "clock",
                                "due where kind = 'pathway-reports-forgotten' and at > now() + interval '179 days'"
                                        + " and subject_id = '" + pathway + "'")
                        == 1);

        holder.publishes(pathway, false);
        reader.reports(pathway, "wrong", null).statusCode(404);
        holder.asks().delete("/pathways/{id}", pathway).then().statusCode(204);
        holder.readsReports(pathway).statusCode(404);
    }

    @Test
    void whatIsNoReportIsRefused() {
        reader.reports(pathway, "perhaps", null).statusCode(400).body("code", equalTo("invalid-request"));
        reader.reports(pathway, null, null).statusCode(400);
        reader.reports(pathway, "wrong", "x".repeat(281)).statusCode(400);
        reader.reports(pathway, "wrong", "<i>shut</i>").statusCode(400);
        holder.readsReports(pathway).body("$", hasSize(0));
    }

    private int kept() throws SQLException {
        return Rows.visible(holder.id(), "pathway_report where pathway_id = '" + pathway + "'");
    }

    private void settles(Party who, String report, int status) {
        who.asks()
                .post("/pathways/{id}/reports/{report}/settled", pathway, report)
                .then()
                .statusCode(status);
    }

    private void known(Party institution) {
        Awaitility.await()
                .until(() ->
                        Rows.visible(holder.id(), "institution_copy where organisation_id = '" + institution.id() + "'")
                                == 1);
    }
}
