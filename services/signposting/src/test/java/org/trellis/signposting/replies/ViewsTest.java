package org.trellis.signposting.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Bulletin.views;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.signposting.Told;
import org.trellis.testing.Directory;

/// Views are asked for with a name to the decision and a day to it, and all who were asked read what happened, or that
/// it is overdue.
@QuarkusTest
class ViewsTest {

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party answers = Party.group();
    private final Party silent = Party.group();
    private Bulletin bulletin;

    @BeforeEach
    void twoGroupsAreAsked() {
        Bulletin.known(directory, council);
        directory.opens(answers, council, "signposts");
        directory.opens(silent, council, "signposts");
        directory.settle();
        bulletin = sent(council, views(), answers, silent);
    }

    @Test
    void whoWasAskedAnswersAsAnOrganisationAndReadsWhatHappened() throws SQLException {
        bulletin.readBy(answers)
                .body(
                        "views.decides",
                        equalTo("The cabinet member for streets"),
                        "views.then",
                        equalTo("The plan is published."));
        bulletin.answeredBy(answers, "By the school, please.").statusCode(201);
        council.asks()
                .get("/bulletins/{id}/replies", bulletin.id())
                .then()
                .body("items.words", contains("By the school, please."))
                .body("items.organisationId", contains(answers.id().toString()), "promises", empty());
        silent.asks()
                .get("/bulletins/received/{id}/replies", bulletin.id())
                .then()
                .body("items", empty(), "promise", nullValue());
        bulletin.putAwayBy(silent, true).statusCode(200);

        says("It is built by the school.").statusCode(200).body("outcome.words", equalTo("It is built by the school."));
        says("It is built by the school.").statusCode(200);
        says("Or not").statusCode(409).body("code", equalTo("outcome-already-said"));

        for (var asked : new Party[] {answers, silent}) {
            bulletin.readBy(asked).body("outcome.words", equalTo("It is built by the school."));
            assertThat(Bulletin.box(asked, "inbox"))
                    .containsExactly(bulletin.id().toString());
        }
        assertThat(Told.to(answers, "bulletin-outcome", bulletin.id(), 1)).hasSize(1);
        Awaitility.await().until(() -> Rows.visible(council.id(), "bulletin_round") == 0);
        assertThat(Told.to(silent, "bulletin-outcome", bulletin.id(), 0)).isEmpty();
    }

    @Test
    void anInstitutionThatDoesNotSayWhatHappenedIsOverdueBeforeAllWhoWereAsked() throws SQLException {
        Rows.fallsDue("bulletin-outcome-owed", bulletin.id());
        assertThat(Told.to(council, "bulletin-outcome-owed", bulletin.id(), 1)).hasSize(1);
        decidedDaysAgo(3);

        bulletin.answeredBy(answers, "Too late").statusCode(409).body("code", equalTo("views-closed"));
        for (var asked : new Party[] {answers, silent}) {
            bulletin.readBy(asked).body("outcomeOverdue", equalTo(true));
            asked.asks().get("/bulletins/received").then().body("items[0].outcomeOverdue", equalTo(true));
        }
        bulletin.read().body("outcomeOverdue", equalTo(true));
        council.asks()
                .get("/bulletins/owed")
                .then()
                .body("items.what", contains("outcome"), "items[0].overdue", equalTo(true));
        Rows.fallsDue("bulletin-outcome-owed", bulletin.id());
        assertThat(Told.to(council, "bulletin-outcome-owed", bulletin.id(), 2)).hasSize(2);
        Awaitility.await().until(() -> Rows.due("bulletin-outcome-owed", bulletin.id()) == 0);

        says("It is built by the school.").statusCode(200).body("outcomeOverdue", nullValue());
        bulletin.readBy(silent).body("outcomeOverdue", nullValue());
    }

    @Test
    void aGroupThatAsksForViewsIsHeldToNoDay() throws SQLException {
        directory.opens(silent, answers, "signposts");
        directory.settle();
        bulletin = sent(answers, views(), silent);
        decidedDaysAgo(3);

        bulletin.readBy(silent)
                .body("views.decides", equalTo("The cabinet member for streets"), "outcomeOverdue", nullValue());
        answers.asks().get("/bulletins/owed").then().body("items", empty());
        assertThat(Rows.due("bulletin-outcome-owed", bulletin.id())).isZero();
    }

    private io.restassured.response.ValidatableResponse says(String words) {
        return bulletin.sender()
                .asks()
                .body(Map.of("words", words))
                .post("/bulletins/{id}/outcome", bulletin.id())
                .then();
    }

    private void decidedDaysAgo(int days) throws SQLException {
        Rows.change(
                "bulletin",
                "update bulletin set decide_by = '%s', outcome_by = '%s' where id = '%s'"
                        .formatted(
                                Bulletin.today().minusDays(days + 5),
                                Bulletin.today().minusDays(days),
                                bulletin.id()));
    }
}
