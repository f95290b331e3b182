package org.trellis.portal.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about referrals, between the council and Al-Noor Kitchen: each stays where it is, so that
/// tests side by side see the same.
public final class FakeSteps {

    public static final String WAITS = "0e000000-0000-7000-8000-0000000000c3";
    public static final String TAKEN = "0e000000-0000-7000-8000-0000000000c4";
    public static final String OVER = "0e000000-0000-7000-8000-0000000000c5";
    public static final String TO_COUNCIL = "0e000000-0000-7000-8000-0000000000c6";
    public static final String AT_COUNCIL = "0e000000-0000-7000-8000-0000000000c7";
    /// Turned down by Al-Noor Kitchen: the council has it again.
    public static final String BACK = "0e000000-0000-7000-8000-0000000000ca";

    /// Given back to Al-Noor Kitchen by the council.
    public static final String BACK_AT_GROUP = "0e000000-0000-7000-8000-0000000000cb";

    public static final String WRITTEN = "0e000000-0000-7000-8000-0000000000c8";

    /// As it is listed it can still be given back. The sender withdraws it before anybody can.
    public static final String SLIPS = "0e000000-0000-7000-8000-0000000000c9";

    private static final String V1 = "/api/referrals/v1/referrals";
    private static final String ID = "([0-9a-f-]{36})";
    private static final Map<String, List<String>> RECEIVERS = Map.of(
            "sent", List.of("accept", "decline"),
            "accepted", List.of("start", "give-back", "pass-on", "connect", "complete"));

    private record Referral(
            String id,
            String sender,
            String need,
            String area,
            String urgency,
            String language,
            String state,
            int step) {

        String receiver() {
            return sender.equals(People.COUNCIL) ? People.AL_NOOR : People.COUNCIL;
        }

        boolean isOpen() {
            return !List.of("completed", "withdrawn", "declined", "given-back").contains(state);
        }

        Referral now() {
            return id.equals(SLIPS)
                    ? new Referral(id, sender, need, area, urgency, language, "withdrawn", step + 1)
                    : this;
        }

        boolean isOf(String me) {
            return sender.equals(me) || receiver().equals(me) && !state.equals("draft");
        }

        List<String> mayDo(String me) {
            if (!sender.equals(me)) {
                return RECEIVERS.getOrDefault(state, List.of());
            }
            return state.equals("draft") ? List.of("send", "withdraw") : isOpen() ? List.of("withdraw") : List.of();
        }

        Map<String, Object> seenBy(String me) {
            var seen = new HashMap<String, Object>();
            seen.put("id", id);
            seen.put("sentByYou", sender.equals(me));
            seen.put("otherId", sender.equals(me) ? receiver() : sender);
            seen.put("threadId", id);
            seen.put("loopId", FakeLoops.AGREED);
            seen.put("need", need);
            seen.put("area", area);
            seen.put("urgency", urgency);
            seen.put("language", language);
            seen.put("madeAt", "2026-11-20T10:00:00Z");
            seen.put("state", state);
            seen.put("since", hoursAgo(3).toString());
            seen.put("outcome", state.equals("completed") ? "sorted" : null);
            seen.put("expiresAt", isOpen() ? "2037-01-02T10:00:00Z" : null);
            seen.put("step", step);
            seen.put("mayDo", mayDo(me));
            return seen;
        }

        List<Map<String, Object>> steps(String me) {
            var sent = Map.<String, Object>of(
                    "n", 1, "byYou", sender.equals(me), "state", "sent", "at", "2026-11-20T10:00:00Z");
            var accepted = Map.<String, Object>of(
                    "n",
                    2,
                    "byYou",
                    !sender.equals(me),
                    "state",
                    "accepted",
                    "at",
                    hoursAgo(3).toString());
            return List.of(sent, accepted).subList(0, Math.min(step, 2));
        }
    }

    private static final List<Referral> ALL = List.of(
            new Referral(WAITS, People.COUNCIL, "food", "E05999901", "today", null, "sent", 1),
            new Referral(TAKEN, People.COUNCIL, "food", "E05999901", "this-week", "pl", "accepted", 2),
            new Referral(SLIPS, People.COUNCIL, "company", "E05999901", "no-hurry", null, "accepted", 2),
            new Referral(OVER, People.COUNCIL, "company", null, "no-hurry", null, "completed", 3),
            new Referral(TO_COUNCIL, People.AL_NOOR, "company", null, "no-hurry", null, "sent", 1),
            new Referral(AT_COUNCIL, People.AL_NOOR, "company", null, "no-hurry", null, "accepted", 2),
            new Referral(WRITTEN, People.AL_NOOR, "company", null, "no-hurry", null, "draft", 0),
            new Referral(BACK, People.COUNCIL, "food", "E05999901", "this-week", null, "declined", 2),
            new Referral(BACK_AT_GROUP, People.AL_NOOR, "food", null, "no-hurry", null, "given-back", 3));

    private static final Answer NOT_FOUND = Answer.problem(404, "not-found", "There is nothing here that you can see.");

    private FakeSteps() {}

    static void on(FakeService referrals) {
        referrals.on("GET", V1, call -> {
            var page = new HashMap<String, Object>();
            var sent = "sent".equals(call.query().get("box"));
            var open = "true".equals(call.query().get("open"));
            var me = FakeLoops.me(call);
            if (me.equals(People.FREE_WHARF)) {
                return Answer.of(503, null);
            }
            var isSecond = !sent && call.query().containsKey("cursor");
            page.put(
                    "items",
                    ALL.stream()
                            .filter(one -> one.isOf(me) && one.isOpen() == open && !isSecond)
                            .filter(one -> one.sender().equals(me) == sent)
                            .map(one -> one.seenBy(me))
                            .toList());
            page.put("next", open && me.equals(People.COUNCIL) && !isSecond ? WAITS : null);
            return Answer.ok(page);
        });
        referrals.on("GET", V1 + "/" + ID, call -> answer(call, one -> Answer.ok(one.seenBy(FakeLoops.me(call)))));
        referrals.on(
                "GET", V1 + "/" + ID + "/steps", call -> answer(call, one -> Answer.ok(one.steps(FakeLoops.me(call)))));
        referrals.on("POST", V1 + "/" + ID + "/steps", call -> answer(call, one -> step(call, one)));
        referrals.on("GET", V1 + "/" + ID + "/messages", call -> answer(call, _ -> Answer.ok(FakeMessages.page(call))));
        referrals.on("POST", V1 + "/" + ID + "/messages", call -> answer(call, _ -> FakeMessages.write(call)));
        referrals.on("POST", V1 + "/giving-back", FakeSteps::giveBack);
        referrals.on("POST", V1, FakeSteps::send);
        referrals.on("GET", V1 + "/" + ID + "/resident", call -> answer(call, one -> resident(call, one)));
        referrals.on("PUT", V1 + "/" + ID + "/resident", call -> answer(call, _ -> keeps(call)));
        referrals.on("POST", V1 + "/" + ID + "/receipt", call -> answer(call, _ -> Answer.of(204, null)));
        referrals.on("DELETE", V1 + "/" + ID + "/resident", call -> answer(call, _ -> Answer.of(204, null)));
        referrals.on(
                "POST",
                V1 + "/" + ID + "/code",
                call -> answer(call, _ -> Answer.ok(Map.of("code", FakeResidents.CODE))));
    }

    private static Answer step(Call call, Referral referral) {
        var me = FakeLoops.me(call);
        var step = call.json().path("step").asText();
        if (!("\"" + referral.step() + "\"").equals(call.header("if-match"))) {
            return Answer.problem(412, "changed-meanwhile", "Look again.");
        }
        if (!referral.mayDo(me).contains(step)) {
            return Answer.problem(409, "referral-moved-on", "It moved on.");
        }
        if (List.of("decline", "give-back").contains(step)
                && me.equals(People.COUNCIL)
                && !call.json().hasNonNull("reason")) {
            return Answer.problem(422, "reason-needed", "Say why.");
        }
        // It goes away in the middle of several.
        if (step.equals("decline")
                && "cannot-reach".equals(call.json().path("reason").asText())) {
            return Answer.of(503, null);
        }
        if (step.equals("send")) {
            return noRoom("receiver-full");
        }
        if (step.equals("pass-on")) {
            return switch (call.json().path("receiverId").asText()) {
                case FakeLoops.EVA -> Answer.ok(referral.seenBy(me));
                case FakeLoops.NORTHMERE -> noRoom("budget-used");
                default -> Answer.problem(404, "not-found", "There is nothing here that you can see.");
            };
        }
        return Answer.ok(referral.seenBy(me));
    }

    // All of them, or none; what waits was not taken on, and cannot be given back.
    private static Answer giveBack(Call call) {
        var me = FakeLoops.me(call);
        var given = new ArrayList<Map<String, Object>>();
        if (call.json().path("referrals").isEmpty()) {
            return Answer.problem(400, "invalid-request", "Say which ones.");
        }
        for (var id : call.json().path("referrals")) {
            var found = find(id.asText(), me);
            if (found.isEmpty()) {
                return NOT_FOUND;
            }
            var one = found.get();
            if (one.sender().equals(me)) {
                return Answer.problem(403, "step-of-the-other-side", "That is for the other side to do.");
            }
            if (!one.mayDo(me).contains("give-back")) {
                return Answer.problem(409, "referral-moved-on", "It moved on.");
            }
            if (me.equals(People.COUNCIL) && !call.json().hasNonNull("reason")) {
                return Answer.problem(422, "reason-needed", "Say why.");
            }
            given.add(one.seenBy(me));
        }
        return Answer.ok(given);
    }

    private static Answer send(Call call) {
        if (call.json().path("pathwayId").asText().equals(FakeReferrals.TO_ASK)) {
            return Answer.problem(403, "not-a-referrer", "Ask first.");
        }
        if (call.json().path("urgency").asText().equals("today")) {
            return noRoom("receiver-paused");
        }
        return switch (call.json().path("language").asText("")) {
            case "cy" -> Answer.problem(503, "links-not-current", "Not now.");
            case "ur" -> Answer.problem(403, "not-linked", "Not linked.");
            default -> Answer.of(201, ALL.get(4).seenBy(FakeLoops.me(call)));
        };
    }

    // The sender has it written down, and the receiver sees it while it has the referral.
    private static Answer resident(Call call, Referral referral) {
        var isKnown = referral.state().equals("accepted") || referral.sender().equals(FakeLoops.me(call));
        return isKnown && !referral.state().equals("draft")
                ? Answer.ok(Map.of("name", "Jan <b>", "telephone", "07700 900123", "words", "A lift\non Thursday"))
                : Answer.problem(404, "not-found", "There is nothing here that you can see.");
    }

    private static Answer keeps(Call call) {
        return call.json().at("/details/telephone").asText("").startsWith("0000")
                ? Answer.problem(422, "not-agreed-to-travel", "This may not travel.")
                : Answer.ok(call.json().path("details"));
    }

    private static Answer noRoom(String code) {
        var body = Map.of(
                "code",
                code,
                "detail",
                "No room.",
                "resumeOn",
                "2037-03-03",
                "alternatives",
                List.of(Map.of(
                        "pathwayId", FakeReferrals.PARCELS, "organisationId", FakeLoops.EVA, "title", "Food <b>")));
        return new Answer(409, body, Map.of("Content-Type", "application/problem+json"));
    }

    private static Answer answer(Call call, java.util.function.Function<Referral, Answer> with) {
        return find(call.part(0), FakeLoops.me(call)).map(with).orElse(NOT_FOUND);
    }

    private static Optional<Referral> find(String id, String me) {
        return ALL.stream()
                .filter(one -> one.id().equals(id) && one.isOf(me))
                .findFirst()
                .map(Referral::now);
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).minusSeconds(60);
    }
}
