package org.trellis.referrals.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.referrals.Party.askedPathway;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Told;
import org.trellis.testing.Directory;

/// The holder of a pathway is told that somebody asked, or found it wrong: at once, and then once a day.
@QuarkusTest
class PathwayNoticesTest {

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party asker = group();
    private String pathway;

    @BeforeEach
    void aPathwayWhoseHolderWantsToBeAsked() {
        directory.registers(holder);
        directory.settle();
        pathway = holder.keeps(askedPathway(Areas.ward()));
        Awaitility.await().untilAsserted(() -> asker.reads(pathway).statusCode(200));
    }

    @Test
    void whoeverAsksIsToldOfAtOnceAndThoseAfterItTogether() throws SQLException {
        asker.asksToRefer(pathway).statusCode(201);
        asker.asksToRefer(pathway).statusCode(200);
        var told = Told.to(holder, "pathway-asked", 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("subjectId").asText()).isEqualTo(pathway);
        assertThat(told.getFirst().path("roles").toString())
                .contains("steward", "liaison-officer")
                .doesNotContain("helper");
        assertThat(told.getFirst().toString()).doesNotContain(asker.id().toString(), "cook", "quay");

        group().asksToRefer(pathway).statusCode(201);
        group().asksToRefer(pathway).statusCode(201);
        // Nobody's clock runs ahead of the day.
        Told.isLookedAt(holder, "pathway-asked");
        assertThat(Told.to(holder, "pathway-asked", 1)).hasSize(1);
        aDayGoesBy();
        Told.isLookedAt(holder, "pathway-asked");
        told = Told.to(holder, "pathway-asked", 2);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().path("subjectId").isNull()).isTrue();

        assertThat(Told.to(asker, "pathway-asked", 0)).isEmpty();
    }

    @Test
    void whatWasAnsweredBeforeTheDayIsOverIsNotTold() throws SQLException {
        String first = asker.asksToRefer(pathway).extract().path("id");
        String second = group().asksToRefer(pathway).statusCode(201).extract().path("id");
        holder.answers(pathway, first, true).statusCode(200);
        holder.answers(pathway, second, false).statusCode(200);
        aDayGoesBy();
        Told.isLookedAt(holder, "pathway-asked");

        assertThat(Told.to(holder, "pathway-asked", 1)).hasSize(1);
        group().asksToRefer(pathway).statusCode(201);
        assertThat(Told.to(holder, "pathway-asked", 2)).hasSize(2);
    }

    @Test
    void whatSomebodyFoundWrongIsToldAndWhatWasRightIsNot() {
        asker.reports(pathway, "right", null).statusCode(204);
        assertThat(Told.to(holder, "pathway-reported", 0)).isEmpty();
        asker.reports(pathway, "wrong", "It is shut on Fridays.").statusCode(204);
        group().reports(pathway, "wrong", null).statusCode(204);

        var told = Told.to(holder, "pathway-reported", 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("subjectId").asText()).isEqualTo(pathway);
        assertThat(told.getFirst().toString()).doesNotContain(asker.id().toString(), "Friday", "parcels");
        assertThat(Told.to(asker, "pathway-reported", 0)).isEmpty();
    }

    private void aDayGoesBy() throws SQLException {
        Rows.change(holder.id(), "update pathway_notice set told_at = told_at - interval '25 hours'");
    }
}
