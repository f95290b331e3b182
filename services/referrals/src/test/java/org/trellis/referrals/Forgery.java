package org.trellis.referrals;

import java.util.List;

/// A row that somebody would write in the name of another. What begins with `$` is filled in by the [Walls].
record Forgery(String table, String columns, String values) {

    static final String HANDED =
            "id, organisation_id, referral_id, connector_id, token_mark, state, made_at, open_until,"
                    + " wrong, codes, codes_hour";
    static final String HANDED_BY = "$new, %s, $sent, $new, repeat('x', 64), 'asked', now(), now(), 0, 0, 0";

    static final List<Forgery> BY_A_STRANGER = List.of(
            new Forgery(
                    "pathway",
                    "id, organisation_id, published, audience, title, need, areas, referrers, self_referral, languages, cost, version, changed_at",
                    "$new, $group, true, 'everybody', 'x', 'food', '{}', 'anybody', true, '{}', 'free', 1, now()"),
            new Forgery(
                    "pathway_area",
                    "organisation_id, pathway_id, code, need, breadth",
                    "$group, $hidden, 'E05000001', 'food', 0"),
            new Forgery(
                    "pathway_version",
                    "organisation_id, pathway_id, version, at, parts",
                    "$group, $hidden, 77, now(), '[]'"),
            new Forgery("pathway_change", "id, organisation_id, pathway_id, gone", "$new, $group, $hidden, true"),
            new Forgery("capacity_copy", "organisation_id, version", "$new, 1"),
            new Forgery("load_told", "organisation_id", "$new"),
            new Forgery(
                    "nowhere_to_send",
                    "id, organisation_id, need, area, at",
                    "$new, $group, 'food', 'E05000001', now()"),
            new Forgery(
                    "loop",
                    "id, proposer_id, other_id, to_other, to_proposer, needs, details, keep_days, words_version, at",
                    "$new, $group, $council, true, false, '{food}', '{}', 30, 1, now()"),
            new Forgery("loop_word", "organisation_id, loop_id, n, word, at", "$receiver, $loop, 9, 'end', now()"),
            new Forgery(
                    "referral",
                    "id, sender_id, receiver_id, thread_id, hops, loop_id, need, urgency, made_at, state, step, since",
                    "$new, $group, $council, $new, 0, $loop, 'food', 'today', now(), 'draft', 0, now()"),
            // Nor as somebody who asks for themselves, by a pathway that they do not read.
            new Forgery(
                    "referral",
                    "id, sender_id, receiver_id, thread_id, hops, pathway_id, need, urgency, made_at, state, step, since, origin",
                    "$new, $stranger, $group, $new, 0, $hidden, 'food', 'today', now(), 'draft', 0, now(), 'resident'"),
            new Forgery(
                    "referral_step",
                    "referral_id, n, organisation_id, state, at",
                    "$sent, 2, $receiver, 'accepted', now()"),
            new Forgery(
                    "consent",
                    "id, referral_id, organisation_id, word, at",
                    "$new, $sent, $sender, 'taken-back', now()"),
            new Forgery(
                    "details", "referral_id, organisation_id, key, content, at", "$unsent, $sender, 'x', 'x', now()"),
            new Forgery(
                    "desk_message",
                    "id, referral_id, sender_id, receiver_id, text, at",
                    "$new, $sent, $sender, $receiver, 'x', now()"),
            // Nor as itself, about what is not its own.
            new Forgery(
                    "desk_message",
                    "id, referral_id, sender_id, receiver_id, text, at",
                    "$new, $sent, $stranger, $receiver, 'x', now()"),
            new Forgery("hand_on", HANDED, HANDED_BY.formatted("$receiver")),
            // Nor in its own, what it did not receive.
            new Forgery("hand_on", HANDED, HANDED_BY.formatted("$stranger")),
            new Forgery("resident_code", "thread_id, organisation_id, mark, made_at", "$unsent, $sender, 'x', now()"),
            new Forgery("resident_reach", "referral_id, organisation_id, mark, codes", "$sent, $sender, $new, 0"),
            // Nor in its own, with what it does not keep.
            new Forgery("resident_reach", "referral_id, organisation_id, mark, codes", "$sent, $stranger, $new, 0"),
            new Forgery("resident_told", "organisation_id, referral_id, what, at", "$sender, $sent, 'code', now()"),
            new Forgery(
                    "referrer_ask",
                    "id, sender_id, receiver_id, pathway_id, asked_at",
                    "$new, $council, $group, $hidden, now()"),
            // Nor in its own, of a pathway that it does not read.
            new Forgery(
                    "referrer_ask",
                    "id, sender_id, receiver_id, pathway_id, asked_at",
                    "$new, $stranger, $group, $hidden, now()"),
            new Forgery(
                    "referrer_answer",
                    "ask_id, step, sender_id, receiver_id, yes, at",
                    "$ask, 2, $council, $group, true, now()"),
            new Forgery(
                    "pathway_report",
                    "organisation_id, id, pathway_id, verdict, said_at",
                    "$group, $new, $hidden, 'wrong', now()"),
            new Forgery("pathway_said", "organisation_id, pathway_id, report_id", "$council, $draft, $new"),
            new Forgery(
                    "pathway_following",
                    "organisation_id, pathway_id, followed_at, version, in_doubt",
                    "$council, $draft, now(), 1, false"),
            new Forgery(
                    "pathway_import",
                    "organisation_id, reference, pathway_id, digest, taken_at",
                    "$council, 'x', $draft, repeat('0', 64), now()"),
            new Forgery("pathway_notice", "organisation_id, kind, told_at, more", "$council, 'asked', now(), false"),
            new Forgery("safeguarding_lead", "organisation_id, lead_id, chosen_at", "$group, $new, now()"),
            new Forgery("concern_door", "organisation_id, telephone, changed_at", "$council, '999', now()"),
            new Forgery("concern_sent", "organisation_id, id, receiver_id, begun_at", "$group, $new, $new, now()"),
            new Forgery(
                    "concern",
                    "organisation_id, id, key, content, raised_at, keep_until",
                    "$council, $new, 'x', 'x', now(), now()"),
            new Forgery("concern_question", "organisation_id, id, asker_id, asked_at", "$group, $new, $new, now()"),
            new Forgery(
                    "concern_word",
                    "organisation_id, id, concern_id, answer, key, content, at",
                    "$group, $new, $new, true, 'x', 'x', now()"),
            new Forgery("came_back", "organisation_id, referral_id, at", "$sender, $sent, now()"),
            new Forgery("answer_rate", "organisation_id, counted_on", "$council, now()"),
            new Forgery("link_copy", "organisation_id, other_id, live, version", "$group, $new, false, 1"),
            new Forgery("listing_copy", "organisation_id, listed, version", "$new, true, 1"),
            new Forgery("institution_copy", "organisation_id, kind", "$new, 'council'"),
            new Forgery("destroyed", "organisation_id, at", "$group, now()"),
            new Forgery("inbox", "organisation_id, consumer, message_id", "$group, 'x', $new"),
            new Forgery("idempotency", "organisation_id, person, route, key, result_id", "$group, 'x', 'x', 'x', $new"),
            new Forgery(
                    "outbox",
                    "id, aggregatetype, aggregateid, type, payload, organisation_id, last",
                    "$new, 'x', 'x', 'x', '{}', $group, false"),
            new Forgery("due", "organisation_id, kind, subject_id, at", "$group, 'x', $new, now()"));
}
