package org.trellis.signposting.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;
import static org.trellis.signposting.Bulletin.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.days.London;
import org.trellis.days.WorkingDays;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.signposting.Told;
import org.trellis.testing.Directory;

/// What a group sees is told to an institution, which owes a reply by a working day.
@QuarkusTest
class ReplyTest {

    @Inject
    Directory directory;

    @Inject
    WorkingDays days;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party group = Party.group();

    @BeforeEach
    void aGroupLinkedWithACouncil() {
        Bulletin.known(directory, council);
        directory.opens(group, council, "listed");
        directory.settle();
    }

    private Bulletin told() {
        var bulletin = sent(group, seeing(), council);
        Awaitility.await().untilAsserted(() -> replies(bulletin).body("promises", hasSize(1)));
        return bulletin;
    }

    private static io.restassured.response.ValidatableResponse replies(Bulletin bulletin) {
        return bulletin.sender()
                .asks()
                .get("/bulletins/{id}/replies", bulletin.id())
                .then();
    }

    @Test
    void theInstitutionOwesAReplyWithinTenWorkingDaysUntilItGivesOne() {
        var bulletin = told();
        var until = days.after(Bulletin.today(), 10).toString();

        replies(bulletin)
                .body("promises[0].organisationId", equalTo(council.id().toString()))
                .body("promises[0].owedBy", equalTo(until), "promises[0].overdue", equalTo(false));
        council.asks()
                .get("/bulletins/owed")
                .then()
                .body("items.bulletinId", contains(bulletin.id().toString()), "items[0].owedBy", equalTo(until))
                .body("items[0].otherId", equalTo(group.id().toString()), "items[0].title", equalTo("No meter keys"));
        group.asks().get("/bulletins/owed").then().body("items", empty());

        bulletin.answeredBy(council, "Ring Sam on 07700 900123").statusCode(422).body("field", equalTo("words"));
        bulletin.answeredBy(council, "Two more advisers on Tuesdays.")
                .statusCode(201)
                .body("items.words", contains("Two more advisers on Tuesdays."), "promise.replied", equalTo(true));

        replies(bulletin)
                .body("items.words", contains("Two more advisers on Tuesdays."), "promises[0].replied", equalTo(true));
        council.asks().get("/bulletins/owed").then().body("items", empty());
        assertThat(Told.to(group, "bulletin-replied", bulletin.id(), 1))
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).doesNotContain("advisers"));
        for (int i = 0; i < 4; i++) {
            bulletin.answeredBy(council, "And one more thing.").statusCode(201);
        }
        bulletin.answeredBy(council, "Too much").statusCode(409).body("code", equalTo("too-many-replies"));
        bulletin.passedOnBy(council, 1).statusCode(409).body("code", equalTo("not-for-passing-on"));
    }

    @Test
    void itChoosesItsWorkingDaysAndGroupsPromiseNone() {
        council.asks()
                .body(Map.of("workingDays", 3))
                .put("/answer-promise")
                .then()
                .statusCode(200);
        council.asks()
                .body(Map.of("workingDays", 21))
                .put("/answer-promise")
                .then()
                .statusCode(400);
        Party.asks(org.trellis.testing.Tokens.of(group.id(), "steward"))
                .body(Map.of("workingDays", 3))
                .put("/answer-promise")
                .then()
                .statusCode(403);

        var bulletin = told();

        replies(bulletin)
                .body(
                        "promises[0].owedBy",
                        equalTo(days.after(Bulletin.today(), 3).toString()));
    }

    @Test
    void itIsRemindedAtHalfAndAtTheEndAndTheGroupSeesWhatIsOverdue() throws SQLException {
        var bulletin = told();

        Rows.fallsDue("bulletin-reply-owed", bulletin.id());
        assertThat(Told.to(council, "bulletin-reply-owed", bulletin.id(), 1))
                .singleElement()
                .satisfies(one -> assertThat(one.toString())
                        .contains("until", "liaison-officer")
                        .doesNotContain("helpline"));
        Awaitility.await().until(() -> Rows.due("bulletin-reply-owed", bulletin.id()) == 1);
        Rows.change(
                "reply_promise",
                "update reply_promise set owed_by = '%s' where bulletin_id = '%s'"
                        .formatted(Bulletin.today().minusDays(1), bulletin.id()));
        Rows.fallsDue("bulletin-reply-owed", bulletin.id());
        assertThat(Told.to(council, "bulletin-reply-owed", bulletin.id(), 2)).hasSize(2);
        Awaitility.await().until(() -> Rows.due("bulletin-reply-owed", bulletin.id()) == 0);

        replies(bulletin).body("promises[0].overdue", equalTo(true));
        council.asks().get("/bulletins/owed").then().body("items[0].overdue", equalTo(true));
    }

    @Test
    void whenTheLinkIsOverNothingIsOwedAndNothingIsSent() throws SQLException {
        var bulletin = told();

        directory.ends(group, council, group);
        directory.settle();

        bulletin.answeredBy(council, "Too late").statusCode(403).body("code", equalTo("not-linked"));
        council.asks().get("/bulletins/owed").then().body("items", empty());
        replies(bulletin).body("promises", empty());
        Rows.fallsDue("bulletin-reply-owed", bulletin.id());
        Awaitility.await().until(() -> Rows.due("bulletin-reply-owed", bulletin.id()) == 0);
        assertThat(Told.to(council, "bulletin-reply-owed", bulletin.id(), 0)).isEmpty();
    }

    @Test
    void aNoticeAsksForNoReplyAndAfterAYearAReplyIsRemoved() throws SQLException {
        var notice = sent(group, notice(), council);
        notice.answeredBy(council, "Thank you").statusCode(409).body("code", equalTo("no-reply-asked"));
        notice.readBy(council).body("views", nullValue());
        var bulletin = told();
        String reply = bulletin.answeredBy(council, "Two more advisers.")
                .statusCode(201)
                .extract()
                .path("items[0].id");

        Rows.fallsDue("bulletin-reply-removal", UUID.fromString(reply));

        Awaitility.await().untilAsserted(() -> replies(bulletin).body("items", empty()));
    }

    @Test
    void weekendsDoNotCount() {
        var friday = LocalDate.of(2026, 12, 4);
        assertThat(days.after(friday, 1)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(days.after(friday, 10)).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(London.half(friday, LocalDate.of(2026, 12, 18))).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(London.half(friday, LocalDate.of(2026, 12, 7))).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(List.of(
                        London.morning(LocalDate.of(2026, 7, 1)).toString(),
                        London.morning(friday).toString()))
                .containsExactly("2026-07-01T08:00:00Z", "2026-12-04T09:00:00Z");
    }
}
