package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// What nobody may see or write for another organisation: tried as the app role itself, as a mistake in the service
/// would try it.
final class Walls implements Runnable {

    /// Of these a stranger sees no row at all.
    private static final List<String> OWNED = List.of(
            "fund",
            "fund_source",
            "account",
            "entry",
            "posting",
            "draft",
            "draft_answer",
            "draft_part",
            "draft_part_answer",
            "draft_change",
            "draft_file",
            "helped",
            "co_applicant",
            "application_file",
            "receipt_file",
            "application",
            "application_sender",
            "withdrawal",
            "host_ask",
            "host_answer",
            "host_account",
            "host_entry",
            "host_posting",
            "host_order",
            "host_change",
            "host_act_people",
            "interest",
            "proposal",
            "decision",
            "decision_people",
            "appeal",
            "score",
            "flag",
            "remark",
            "report",
            "report_photo",
            "passed_on",
            "confirmation",
            "confirmation_people",
            "payment",
            "receipt",
            "leftover",
            "bank_details",
            "past_grant",
            "publisher",
            "grant_record",
            "record_wish",
            "payment_file",
            "payment_template",
            "source_count",
            "inbox",
            "idempotency");

    /// A row that somebody would write in the name of another.
    private record Forgery(String table, String columns, String values) {}

    private static final List<Forgery> BY_A_STRANGER = List.of(
            new Forgery(
                    "fund",
                    "id, organisation_id, state, terms, most_pence, made_at",
                    "$new, $body, 'draft', '{\"questions\": []}', 5, now()"),
            new Forgery(
                    "open_fund",
                    "id, organisation_id, state, terms, areas, most_pence, received_pence, opened_at",
                    "$new, $body, 'open', '{}', '{}', 5, 0, now()"),
            new Forgery(
                    "fund_source",
                    "id, organisation_id, fund_id, from_kind, pence, at",
                    "$new, $body, $fund, 'own', 5, now()"),
            new Forgery("account", "id, organisation_id, fund_id, kind, award_id", "$new, $body, $fund, 'paid', $new"),
            new Forgery(
                    "entry",
                    "id, organisation_id, fund_id, kind, subject_id, at",
                    "$new, $body, $fund, 'paid', $new, now()"),
            new Forgery(
                    "posting", "organisation_id, fund_id, entry_id, account_id, pence", "$body, $fund, $new, $new, 5"),
            new Forgery(
                    "draft",
                    "id, organisation_id, fund_id, started_at, touched_at",
                    "$new, $group, $new, now(), now()"),
            new Forgery(
                    "draft_answer",
                    "organisation_id, draft_id, field, words, at",
                    "$group, $draft, 'title', 'x', now()"),
            new Forgery(
                    "draft_part",
                    "id, organisation_id, draft_id, audience_id, fund_id, part, name, asked_at, set_at, until",
                    "$new, $group, $draft, $body, $fund, 'helper', 'x', now(), now(), now() + interval '1 hour'"),
            new Forgery(
                    "draft_part_answer",
                    "part_id, organisation_id, audience_id, part, agreed, name, at",
                    "$new, $group, $body, 'helper', true, 'x', now()"),
            new Forgery(
                    "draft_change",
                    "organisation_id, draft_id, field, version, before, by_id, part, at",
                    "$group, $draft, 'title', 9, 'x', $body, 'helper', now()"),
            new Forgery("helped", "organisation_id, draft_id, person, at", "$group, $draft, 'x', now()"),
            new Forgery(
                    "draft_file",
                    "id, organisation_id, draft_id, name, type, content, at",
                    "$new, $group, $draft, 'x', 'image/png', 'x', now()"),
            new Forgery(
                    "co_applicant",
                    "application_id, sender_id, receiver_id, audience_id, name, title, at",
                    "$award, $group, $body, $new, 'x', 'x', now()"),
            new Forgery(
                    "application_file",
                    "id, application_id, sender_id, receiver_id, name, type, content",
                    "$new, $award, $group, $body, 'x', 'image/png', 'x'"),
            new Forgery(
                    "receipt_file",
                    "id, receipt_id, application_id, sender_id, receiver_id, name, type, content, at",
                    "$new, $new, $award, $group, $body, 'x', 'image/png', 'x', now()"),
            new Forgery(
                    "application",
                    "id, sender_id, receiver_id, fund_id, title, pence, way, content, sent_at, decide_by",
                    "$new, $group, $body, $fund, 'x', 5, 'bought', '{}', now(), now()"),
            new Forgery("application_sender", "organisation_id, application_id, person", "$group, $award, 'x'"),
            new Forgery("withdrawal", "application_id, sender_id, receiver_id, at", "$award, $group, $body, now()"),
            new Forgery(
                    "host_ask",
                    "application_id, sender_id, receiver_id, funder_id, title, pence, at",
                    "$award, $group, $host, $body, 'x', 5, now()"),
            new Forgery(
                    "host_answer",
                    "application_id, sender_id, receiver_id, funder_id, agreed, at",
                    "$award, $group, $host, $body, true, now()"),
            new Forgery(
                    "host_account",
                    "id, organisation_id, application_id, fund_id, funder_id, group_id, kind",
                    "$new, $host, $new, $fund, $body, $group, 'held'"),
            new Forgery(
                    "host_entry",
                    "id, organisation_id, application_id, kind, subject_id, at",
                    "$new, $host, $kept, 'came', $new, now()"),
            new Forgery(
                    "host_posting",
                    "organisation_id, application_id, entry_id, account_id, pence",
                    "$host, $kept, $new, $new, 5"),
            new Forgery(
                    "host_change",
                    "id, application_id, sender_id, receiver_id, from_id, funder_id, title, pence, at",
                    "$new, $kept, $group, $new, $host, $body, 'x', 5, now()"),
            new Forgery(
                    "host_act_people", "organisation_id, act_id, application_id, asked_by", "$group, $new, $kept, 'x'"),
            new Forgery(
                    "host_exit", "organisation_id, last_day, words, said_at", "$new, current_date + 70, 'x', now()"),
            new Forgery("interest", "organisation_id, application_id, person, at", "$body, $award, 'x', now()"),
            new Forgery(
                    "proposal",
                    "id, organisation_id, application_id, n, approve, pence, reasons, person, at",
                    "$new, $body, $award, 1, true, 5, '{}', 'x', now()"),
            new Forgery(
                    "decision",
                    "application_id, n, sender_id, receiver_id, approve, pence, reasons, at",
                    "$award, 1, $body, $group, true, 5, '{}', now()"),
            new Forgery(
                    "decision_people",
                    "organisation_id, application_id, n, proposed_by, decided_by",
                    "$body, $award, 1, 'x', 'y'"),
            new Forgery(
                    "score",
                    "organisation_id, application_id, n, criterion, person, points, words, at",
                    "$body, $award, 2, 1, 'x', 3, 'x', now()"),
            new Forgery(
                    "flag",
                    "id, organisation_id, application_id, kind, words, raised_by, at",
                    "$new, $body, $award, 'other', 'x', 'x', now()"),
            new Forgery(
                    "remark",
                    "id, organisation_id, application_id, words, person, at",
                    "$new, $body, $award, 'x', 'x', now()"),
            new Forgery(
                    "report",
                    "application_id, organisation_id, audience_id, fund_id, happened, quotable, to_source, at",
                    "$award, $group, $body, $fund, 'no', true, true, now()"),
            new Forgery(
                    "report_photo",
                    "id, application_id, organisation_id, audience_id, type, content, at",
                    "$new, $award, $group, $body, 'image/png', 'x', now()"),
            new Forgery("passed_on", "sender_id, receiver_id, fund_id, at", "$body, $new, $fund, now()"),
            new Forgery(
                    "appeal", "application_id, sender_id, receiver_id, words, at", "$award, $group, $body, 'x', now()"),
            new Forgery("confirmation", "application_id, sender_id, receiver_id, at", "$award, $group, $body, now()"),
            new Forgery(
                    "confirmation_people",
                    "organisation_id, application_id, sent_by, confirmed_by",
                    "$group, $award, 'x', 'y'"),
            new Forgery(
                    "receipt",
                    "id, application_id, sender_id, receiver_id, pence, words, at",
                    "$new, $award, $group, $body, 5, 'x', now()"),
            new Forgery(
                    "leftover",
                    "application_id, sender_id, receiver_id, repurposed, pence, at",
                    "$award, $group, $body, false, 5, now()"),
            new Forgery(
                    "bank_details",
                    "id, organisation_id, key, content, closed_by, hint, proposed_by, proposed_at",
                    "$new, $group, 'x', 'x', 1, '58', 'x', now()"),
            new Forgery(
                    "past_grant",
                    "id, organisation_id, grant_id, record, pence, awarded_on, to_somebody, changed_at",
                    "$new, $body, 'x', '{}', 5, now(), false, now()"),
            new Forgery(
                    "publisher",
                    "organisation_id, prefix, org_id, name, past_too, known, changed_at",
                    "$body, '360G-forged', 'GB-CHC-1', 'x', false, '[]', now()"),
            new Forgery(
                    "grant_record",
                    "id, organisation_id, receiver_id, application_id, local_id, alias, named_alias, base, named,"
                            + " shown_at, open_from",
                    "$new, $body, $group, $award, 'x', 'x', 'x', '{}', false, now(), now()"),
            new Forgery(
                    "record_wish",
                    "application_id, organisation_id, audience_id, agreed, at",
                    "$new, $group, $body, true, now()"),
            new Forgery(
                    "open_grant",
                    "id, organisation_id, past_id, grant_id, record, publisher, published_at, changed_at",
                    "$award, $body, $award, 'x', '{}', '{}', now(), now()"),
            new Forgery(
                    "source_count",
                    "fund_id, organisation_id, audience_id, source_pence, received_pence, counted_at",
                    "$fund, $body, $new, 5, 5, now()"),
            new Forgery("payment_file", "id, organisation_id, made_at", "$new, $body, now()"),
            new Forgery(
                    "payment_template",
                    "organisation_id, shape, headings, dashes, reference_column, amount_column, changed_at",
                    "$new, '[1, 2, 3, 4]', true, true, 'x', 'x', now()"),
            new Forgery(
                    "outbox",
                    "id, aggregatetype, aggregateid, type, payload, organisation_id",
                    "$new, 'grants.award', 'x', 'trellis.award.withdrawn', '{}', $body"),
            new Forgery("inbox", "organisation_id, consumer, message_id", "$group, 'x', $new"),
            new Forgery("idempotency", "organisation_id, person, route, key, result_id", "$group, 'x', 'x', 'x', $new"),
            new Forgery("due", "organisation_id, kind, subject_id, at", "$group, 'x', $new, now()"),
            new Forgery("destroyed", "organisation_id, at", "$group, now()"),
            new Forgery("institution_copy", "organisation_id, kind", "$new, 'council'"));

    private final Grant grant;
    private final Party host;
    private final Party stranger;
    private final UUID award;
    private final UUID draft;
    private final UUID hosted;
    private final Predicate<String> tried;

    private Walls(
            Grant grant, Party host, Party stranger, UUID award, UUID draft, UUID hosted, Predicate<String> tried) {
        this.grant = grant;
        this.host = host;
        this.stranger = stranger;
        this.award = award;
        this.draft = draft;
        this.hosted = hosted;
        this.tried = tried;
    }

    /// A row in every table.
    static Walls around(Directory directory) {
        var host = Party.body();
        directory.registers(host);
        var grant = Grant.with(200_000);
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Parts.taken(directory, grant.group(), draft, Party.group(), Parts.CO_APPLICANT);
        Photos.toDraft(grant.group(), draft);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200);
        var kept = new Hosted(grant, host, draft);
        kept.approved();
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        kept.ordered("bill", 9_000);
        kept.changing(Hosted.another(directory));
        Hosted.leaves(Party.body(), LocalDate.now().plusDays(70)).statusCode(200);
        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        OpenData.imports(grant.body(), false, Map.of("grants", List.of(OpenData.past("360G-eva-1"))))
                .statusCode(200);
        var award = OpenData.published(grant, 40_000);
        grant.group()
                .asks()
                .body(Map.of("accountName", "Al-Noor", "sortCode", "089999", "accountNumber", "66374958"))
                .put("/bank-details/proposed")
                .then()
                .statusCode(200);
        grant.group()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("pence", 5, "words", "Rice"))
                .post("/awards/{id}/receipts", award)
                .then()
                .statusCode(201);
        Grant.givesBack(grant.group(), award, 5).statusCode(200);
        Photos.toReceipt(grant.group(), award, Photos.receipt(grant.group(), award));
        var refused = grant.sent(10_000);
        Grant.decides(grant.colleague(), refused, grant.proposed(refused, Grant.no()))
                .statusCode(200);
        grant.group()
                .asks()
                .body(Map.of("words", "Look again."))
                .post("/applications/{id}/appeal", refused)
                .then()
                .statusCode(200);
        grant.body()
                .asks()
                .put("/applications/{id}/deciding/interest", refused)
                .then()
                .statusCode(200);
        Grant.withdraws(grant.group(), refused).statusCode(200);
        var weighed = Grant.to(grant.body(), Weighed.fund(grant.body(), 5_000)).sent(5_000);
        Weighed.scoresAll(grant.body(), weighed);
        Weighed.flagged(grant.body(), weighed);
        Weighed.remarks(grant.body(), weighed, "Hm.").statusCode(201);
        Weighed.reports(grant.group(), award, Map.of("happened", "yes", "toSource", true))
                .statusCode(200);
        Weighed.adds(grant.group(), award, "image/png", Weighed.photo("png")).statusCode(201);
        Awaitility.await()
                .untilAsserted(() -> assertThat(grant.pence("returned")).isEqualTo(5));
        Counting.of(grant.fund());
        var open = grant.starts();
        Parts.taken(directory, grant.group(), open, host, Parts.HELPER);
        Grant.writes(host, open, "answer-1", "Words of a helper", null).statusCode(200);
        Photos.toDraft(grant.group(), open);
        return new Walls(grant, host, Party.body(), award, open, draft, _ -> true);
    }

    /// What is tried at this table alone.
    Walls at(String table) {
        var named = Pattern.compile("\\b" + table + "\\b").asPredicate();
        return new Walls(grant, host, stranger, award, draft, hosted, named);
    }

    @Override
    public void run() {
        try {
            for (var table : OWNED) {
                if (tried.test(table)) {
                    assertThat(Rows.visible(stranger.id(), table)).as(table).isZero();
                }
            }
            for (var row : BY_A_STRANGER) {
                forge(row);
            }
            nobodyChangesWhatIsAnothers();
            neitherSideWritesForTheOther();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void nobodyChangesWhatIsAnothers() throws SQLException {
        for (var change : List.of(
                "fund set version = 9",
                "open_fund set state = 'closed'",
                "account set balance = 0",
                "draft set sent_at = now()",
                "draft_answer set words = 'x'",
                "draft_part set ended_at = now()",
                "draft_part_answer set agreed = false",
                "proposal set ended_at = now()",
                "score set points = 0",
                "flag set resolved_by = 'y', resolved_words = 'x', resolved_at = now()",
                "report set quotable = true",
                "payment set state = 'paid'",
                "host_account set balance = 0",
                "host_order set since = now()",
                "host_change set answered_at = now()",
                "host_act_people set confirmed_by = 'x'",
                "host_exit set words = 'x'",
                "bank_details set agreed_by = 'x', agreed_at = now(), usable_from = now() + interval '73 hours'",
                "past_grant set pence = 6",
                "publisher set name = 'x'",
                "grant_record set named = false",
                "record_wish set agreed = false",
                "source_count set paid_after_days = 6",
                "open_grant set record = '{}'")) {
            if (tried.test(change)) {
                assertThat(Rows.changed(stranger.id(), "update " + change))
                        .as(change)
                        .isZero();
            }
        }
        for (var table : List.of(
                "fund",
                "open_fund",
                "fund_source",
                "account",
                "entry",
                "posting",
                "draft",
                "draft_answer",
                "draft_part",
                "draft_file",
                "helped",
                "co_applicant",
                "application",
                "application_sender",
                "interest",
                "proposal",
                "score",
                "flag",
                "remark",
                "report",
                "report_photo",
                "passed_on",
                "decision_people",
                "confirmation_people",
                "payment",
                "host_account",
                "host_entry",
                "host_posting",
                "host_order",
                "host_act_people",
                "host_exit",
                "past_grant",
                "publisher",
                "open_grant",
                "bank_details",
                "payment_file",
                "payment_template",
                "source_count",
                "inbox",
                "idempotency",
                "due",
                "link_copy",
                "listing_copy")) {
            if (tried.test(table)) {
                assertThat(Rows.changed(stranger.id(), "delete from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    /// Also not where one of them reads the row.
    private void neitherSideWritesForTheOther() throws SQLException {
        forgeAs(
                grant.group(),
                "decision",
                "application_id, n, sender_id, receiver_id, approve, pence, reasons, at",
                "$new, 1, $body, $group, true, 5, '{}', now()");
        forgeAs(
                grant.group(),
                "draft_part_answer",
                "part_id, organisation_id, audience_id, part, agreed, name, at",
                "$new, $group, $host, 'helper', true, 'x', now()");
        forgeAs(
                grant.group(),
                "co_applicant",
                "application_id, sender_id, receiver_id, audience_id, name, title, at",
                "$award, $group, $body, $host, 'x', 'x', now()");
        forgeAs(
                host,
                "draft_change",
                "organisation_id, draft_id, field, version, before, by_id, part, at",
                "$group, $draft, 'title', 9, 'x', $body, 'helper', now()");
        if (tried.test("draft_part")) {
            assertThat(Rows.changed(host.id(), "update draft_part set until = now() + interval '1 day'"))
                    .isZero();
        }
        forgeAs(
                grant.body(),
                "confirmation",
                "application_id, sender_id, receiver_id, at",
                "$new, $group, $body, now()");
        forgeAs(grant.body(), "withdrawal", "application_id, sender_id, receiver_id, at", "$new, $group, $body, now()");
        forgeAs(
                grant.body(),
                "host_answer",
                "application_id, sender_id, receiver_id, funder_id, agreed, at",
                "$award, $group, $host, $body, true, now()");
        forgeAs(
                host,
                "host_order",
                "id, application_id, sender_id, receiver_id, fund_id, funder_id, kind, pence, words, at, since",
                "$new, $kept, $group, $host, $fund, $body, 'bill', 5, 'x', now(), now()");
        forgeAs(
                grant.group(),
                "payment",
                "id, organisation_id, application_id, fund_id, group_id, way, pence, state, made_at, since",
                "$new, $body, $award, $fund, $group, 'bought', 40000, 'to-pay', now(), now()");
        if (tried.test("payment")) {
            for (var side : List.of(grant.group(), host)) {
                assertThat(Rows.changed(side.id(), "update payment set since = now()"))
                        .isZero();
                assertThat(Rows.changed(side.id(), "delete from payment")).isZero();
            }
        }
        forgeAs(
                grant.group(),
                "grant_record",
                "id, organisation_id, receiver_id, application_id, local_id, alias, named_alias, base, named, shown_at,"
                        + " open_from",
                "$new, $body, $group, $award, 'x', 'x', 'x', '{}', false, now(), now()");
        forgeAs(
                grant.body(),
                "record_wish",
                "application_id, organisation_id, audience_id, agreed, at",
                "$new, $group, $body, true, now()");
        if (tried.test("grant_record")) {
            assertThat(Rows.changed(grant.group().id(), "update grant_record set named = false"))
                    .isZero();
        }
        if (tried.test("record_wish")) {
            assertThat(Rows.changed(grant.body().id(), "update record_wish set agreed = false"))
                    .isZero();
        }
        if (tried.test("application")) {
            for (var side : List.of(grant.group(), grant.body())) {
                assertThat(Rows.changed(side.id(), "delete from application")).isZero();
            }
        }
        if (tried.test("source_count")) {
            assertThat(Rows.changed(grant.body().id(), "delete from source_count"))
                    .isZero();
        }
        if (tried.test("open_fund")) {
            assertThat(Rows.changed(grant.body().id(), "delete from open_fund")).isZero();
        }
    }

    private void forge(Forgery row) {
        forgeAs(stranger, row.table(), row.columns(), row.values());
    }

    private void forgeAs(Party by, String table, String columns, String values) {
        if (!tried.test(table)) {
            return;
        }
        var insert = "insert into %s (%s) values (%s)".formatted(table, columns, filled(values));
        assertThatThrownBy(() -> Rows.changed(by.id(), insert))
                .as("An insert into " + table + " in another's name")
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(row-level security|second steward says so).*");
    }

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$body", quoted(grant.body().id()))
                .replace("$group", quoted(grant.group().id()))
                .replace("$host", quoted(host.id()))
                .replace("$fund", quoted(grant.fund()))
                .replace("$award", quoted(award))
                .replace("$kept", quoted(hosted))
                .replace("$draft", quoted(draft));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
