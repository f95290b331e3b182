package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// What nobody may see or write for another organisation: tried by HTTP, and as the app role itself, as a mistake in
/// the service would try it.
final class Walls implements Runnable {

    private static final String STEP = "referral_id, n, organisation_id, state, at";

    private static final List<String> OWNED = List.of(
            "pathway where id in ($hidden, $draft)",
            "pathway_area where pathway_id in ($hidden, $draft)",
            "pathway_version where pathway_id = $hidden",
            "pathway_change where pathway_id = $hidden",
            "capacity_copy where organisation_id = $receiver",
            "load_told where organisation_id = $receiver",
            "nowhere_to_send where organisation_id = $council",
            "loop where id = $loop",
            "loop_word where loop_id = $loop",
            "loop_now where id = $loop",
            "referral where id in ($sent, $unsent)",
            "referral_step where referral_id in ($sent, $unsent)",
            "referrer_ask where pathway_id = $hidden",
            "referrer_answer where $group = receiver_id",
            "pathway_report where pathway_id = $hidden",
            "pathway_said where pathway_id = $hidden",
            "pathway_following",
            "pathway_notice",
            "pathway_import",
            "consent where referral_id = $sent",
            "desk_message where referral_id = $sent",
            "details where referral_id = $sent",
            "resident_code where thread_id = $sent",
            "resident_reach where referral_id = $sent",
            "came_back",
            "resident_told where referral_id = $sent",
            "hand_on where referral_id = $sent",
            "safeguarding_lead",
            "concern",
            "concern_sent",
            "concern_question",
            "concern_word",
            "link_copy where $group in (organisation_id, other_id)",
            "listing_copy where not listed",
            "inbox",
            "idempotency");

    private final Agreement agreement;
    private final Party group;
    private final Party council;
    private final Party stranger;
    private final UUID hidden;
    private final UUID draft;
    private final UUID ask;
    private final Predicate<String> tried;

    private Walls(
            Agreement agreement,
            Party group,
            Party council,
            Party stranger,
            UUID hidden,
            UUID draft,
            UUID ask,
            Predicate<String> tried) {
        this.agreement = agreement;
        this.group = group;
        this.council = council;
        this.stranger = stranger;
        this.hidden = hidden;
        this.draft = draft;
        this.ask = ask;
        this.tried = tried;
    }

    /// A group without a public page whose pathway a council reads, a draft, and somebody who reads neither.
    static Walls around(Directory directory) {
        var group = Party.group();
        var council = Party.council();
        directory.opens(group, council, "referrals");
        directory.settle();
        var words = Party.askedPathway(Areas.ward());
        var hidden = group.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(words)
                .post("/pathways?publish=true")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        words.put("hours", "Tuesdays");
        group.edits(hidden, words).statusCode(200);
        var ask = council.asksToRefer(hidden).statusCode(201).extract().<String>path("id");
        group.answers(hidden, ask, true).statusCode(200);
        council.reports(hidden, "wrong", "It was shut.").statusCode(204);
        council.asks().put("/pathways/{id}/following", hidden).then().statusCode(204);
        group.brings("reference,title,need\nfood-1,Food,food\n").statusCode(200);
        UnmetJourney.finds(council, Areas.ward(), 1);
        var draft = council.adds(Party.pathway(Areas.ward()));
        var withdrawn = Party.group();
        directory.publishes(withdrawn);
        directory.withdraws(withdrawn);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Rows.visible(withdrawn.id(), "listing_copy where not listed") == 1);
        var listed = Party.group();
        directory.publishes(listed);
        var everybodySees = "listing_copy where listed and organisation_id = '" + listed.id() + "'";
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Rows.visible(withdrawn.id(), everybodySees) == 1);
        directory.opens(group, withdrawn, "referrals");
        directory.settle();
        directory.ends(group, withdrawn, group);
        directory.settle();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                Rows.visible(group.id(), "pathway_change where gone and pathway_id = '" + hidden + "'"))
                        .isEqualTo(1));
        AnswersJourney.owes(directory);
        var one = Case.made(directory);
        Case.asks(one.lead(), one.raised()).statusCode(200);
        return new Walls(
                Agreement.made(directory),
                group,
                council,
                Party.council(),
                UUID.fromString(hidden),
                UUID.fromString(draft),
                UUID.fromString(ask),
                _ -> true);
    }

    /// What is tried at this table alone.
    Walls at(String table) {
        var named = Pattern.compile("\\b" + table + "\\b").asPredicate();
        return new Walls(agreement, group, council, stranger, hidden, draft, ask, named);
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            aPartySeesNoDraftAndNoLimits();
            nobodyTakesTheOthersSteps();
            nobodyWritesInAnothersName();
            nobodyChangesWhatIsAnothers();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() throws SQLException {
        stranger.reads(hidden.toString()).statusCode(404);
        stranger.reads(draft.toString()).statusCode(404);
        stranger.asksToRefer(hidden.toString()).statusCode(404);
        stranger.reports(hidden.toString(), "wrong", null).statusCode(404);
        stranger.asks().put("/pathways/{id}/following", hidden).then().statusCode(404);
        for (var rows : OWNED) {
            assertThat(visible(stranger.id(), filled(rows))).as(rows).isZero();
        }
    }

    private void nobodyWritesInAnothersName() {
        for (var row : Forgery.BY_A_STRANGER) {
            forge(stranger.id(), row.table(), row.columns(), row.values());
        }
    }

    private void nobodyChangesWhatIsAnothers() throws SQLException {
        // Of what the council reads: what nobody reads nobody changes either.
        for (var statement : List.of(
                "update pathway set title = 'x' where id = $hidden",
                "delete from pathway where id = $hidden",
                "delete from pathway_area where pathway_id = $hidden",
                "delete from pathway_version where pathway_id = $hidden",
                "update pathway_change set gone = false where pathway_id = $hidden",
                "update link_copy set level = 'partner' where organisation_id = $group")) {
            assertThat(changed(council.id(), filled(statement))).as(statement).isZero();
        }
        assertThat(changed(stranger.id(), "update listing_copy set version = version"))
                .isZero();
        // Nothing of it has to be read for these.
        assertThat(changed(stranger.id(), "update referral set step = 1")).isZero();
        for (var change : List.of(
                "capacity_copy set version = 1",
                "load_told set version = 1",
                "came_back set settled_at = now(), how = 'told-them'",
                "answer_rate set counted_on = now()",
                "hand_on set wrong = 1",
                "pathway_following set followed_at = now()",
                "pathway_notice set told_at = now()",
                "pathway_import set taken_at = now()",
                "safeguarding_lead set chosen_at = now()",
                "concern_door set changed_at = now()",
                "concern_sent set begun_at = now()",
                "concern set raised_at = now()",
                "details set closed_by = 1",
                "resident_reach set codes = 0",
                "concern_word set closed_by = 1",
                "concern_question set asked_at = now()")) {
            assertThat(changed(stranger.id(), "update " + change)).as(change).isZero();
        }
        for (var table : List.of(
                "capacity_copy",
                "load_told",
                "pathway_following",
                "pathway_notice",
                "pathway_import",
                "nowhere_to_send",
                "referral",
                "details",
                "desk_message",
                "resident_code",
                "came_back",
                "answer_rate",
                "resident_told",
                "hand_on",
                "safeguarding_lead",
                "concern_door",
                "concern_sent",
                "concern",
                "concern_question",
                "concern_word",
                "link_copy",
                "listing_copy",
                "pathway_change",
                "due")) {
            assertThat(changed(stranger.id(), "delete from " + table)).as(table).isZero();
        }
        assertThat(changed(group.id(), filled("delete from referrer_ask where pathway_id = $hidden")))
                .isZero();
        cannotGiveAway("update pathway set organisation_id = $new where id = $draft");
        cannotGiveAway("update link_copy set organisation_id = $new where organisation_id = $group", group);
        cannotGiveAway("update pathway_change set organisation_id = $new where pathway_id = $hidden", group);
    }

    private void aPartySeesNoDraftAndNoLimits() throws SQLException {
        assertThat(visible(agreement.receiver(), filled("referral where id = $unsent")))
                .isZero();
        assertThat(visible(agreement.receiver(), filled("details where referral_id = $sent")))
                .isZero();
        assertThat(visible(agreement.sender(), filled("capacity_copy where organisation_id = $receiver")))
                .isZero();
    }

    private void nobodyTakesTheOthersSteps() {
        forge(agreement.sender(), "referral_step", STEP, "$sent, 2, $sender, 'accepted', now()");
        forge(agreement.receiver(), "referral_step", STEP, "$sent, 2, $receiver, 'withdrawn', now()");
        forge(agreement.receiver(), "referral_step", STEP, "$unsent, 1, $receiver, 'accepted', now()");
        forge(agreement.sender(), "referral_step", STEP, "$sent, 2, $receiver, 'accepted', now()");
        forge(
                agreement.receiver(),
                "consent",
                "id, referral_id, organisation_id, word, at",
                "$new, $sent, $receiver, 'taken-back', now()");
        forge(
                agreement.receiver(),
                "details",
                "referral_id, organisation_id, key, content, at",
                "$unsent, $receiver, 'x', 'x', now()");
        // Nor does a sender open what it sent to somebody of a street.
        forge(agreement.sender(), "hand_on", Forgery.HANDED, Forgery.HANDED_BY.formatted("$sender"));
        forge(
                agreement.sender(),
                "loop_word",
                "organisation_id, loop_id, n, word, at",
                "$receiver, $loop, 9, 'yes', now()");
        forge(
                agreement.sender(),
                "referral",
                "id, sender_id, receiver_id, thread_id, hops, loop_id, need, urgency, made_at, state, step, since",
                "$new, $sender, $receiver, $new, 0, $loop, 'food', 'today', now(), 'sent', 1, now()");
    }

    private void cannotGiveAway(String statement) throws SQLException {
        cannotGiveAway(statement, council);
    }

    private void cannotGiveAway(String statement, Party owner) {
        if (!tried.test(statement)) {
            return;
        }
        assertThatThrownBy(() -> changed(owner.id(), filled(statement)))
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private int visible(UUID to, String from) throws SQLException {
        return tried.test(from) ? Rows.visible(to, from) : 0;
    }

    private int changed(UUID by, String statement) throws SQLException {
        return tried.test(statement) ? Rows.changed(by, statement) : 0;
    }

    private void forge(UUID by, String table, String columns, String values) {
        if (!tried.test(table)) {
            return;
        }
        var insert = "insert into %s (%s) values (%s)".formatted(table, columns, filled(values));
        assertThatThrownBy(() -> changed(by, insert))
                .as("An insert into " + table + " in another's name")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$stranger", quoted(stranger.id()))
                .replace("$sender", quoted(agreement.sender()))
                .replace("$receiver", quoted(agreement.receiver()))
                .replace("$loop", quoted(agreement.loop()))
                .replace("$sent", quoted(agreement.sent()))
                .replace("$unsent", quoted(agreement.unsent()))
                .replace("$group", quoted(group.id()))
                .replace("$council", quoted(council.id()))
                .replace("$hidden", quoted(hidden))
                .replace("$draft", quoted(draft))
                .replace("$ask", quoted(ask));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
