package org.trellis.portal.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract on the side of a group: drafts, applications, awards and accounts, all of Al-Noor Kitchen.
public final class FakeApplying {

    /// Drafts: half-written, whole, and sent.
    public static final String HALF = FakeGrants.id("621");

    public static final String READY = FakeGrants.id("622");
    public static final String SENT = FakeGrants.id("623");

    /// Applications. Of the two that wait, a colleague proposed something about the second.
    public static final String WAITS = FakeGrants.id("631");

    public static final String LATE = FakeGrants.id("632");
    public static final String APPROVED = FakeGrants.id("633");
    public static final String PAID = FakeGrants.id("634");
    public static final String REFUSED = FakeGrants.id("635");
    public static final String HOST_ASKED = FakeGrants.id("636");
    public static final String TO_PAY = FakeGrants.id("637");
    public static final String WITHDRAWN = FakeGrants.id("638");
    public static final String MINE = FakeGrants.id("639");
    public static final String OUT = FakeGrants.id("63a");
    public static final String LARGE = FakeGrants.id("63b");

    /// Refused, and asked against; whoever looks decided it before. In no list.
    public static final String APPEALED = FakeGrants.id("6a1");

    /// Sent to a fund that said by what it rates, and not rated yet. In no list.
    public static final String UNSCORED = FakeGrants.id("6a2");

    /// Refused for the second time. In no list, as those below.
    public static final String REFUSED_AGAIN = FakeGrants.id("6a3");

    /// Proposed by a colleague while a flag is open.
    public static final String FLAGGED = FakeGrants.id("6a4");

    /// Approved, and in a list for the bank.
    public static final String IN_FILE = FakeGrants.id("6a5");

    /// Paid, and some of it is given back: on its way, and come.
    public static final String COMING_BACK = FakeGrants.id("6a6");

    public static final String BACK = FakeGrants.id("6a7");

    static final List<String> IN_NO_LIST =
            List.of(APPEALED, UNSCORED, REFUSED_AGAIN, FLAGGED, IN_FILE, COMING_BACK, BACK);

    /// Accounts: proposed by somebody else, and by whoever looks.
    public static final String PROPOSED = FakeGrants.id("651");

    public static final String OWN_PROPOSAL = FakeGrants.id("652");

    static final List<String> ALL =
            List.of(WAITS, LATE, APPROVED, PAID, REFUSED, HOST_ASKED, TO_PAY, WITHDRAWN, MINE, OUT, LARGE);

    private static final String V1 = FakeGrants.V1;
    private static final String ID = FakeGrants.ID;
    private static final String AT = "2026-11-20T10:00:00Z";
    private static final long LEFT = 1_840;

    private FakeApplying() {}

    static void on(FakeService grants) {
        grants.on(
                "GET", V1 + "/drafts", call -> FakeGrants.page(isGroup(call) ? List.of(draft(HALF, call)) : List.of()));
        grants.on(
                "POST",
                V1 + "/drafts",
                call -> call.json().path("fundId").asText().equals(FakeGrants.PAUSED)
                        ? Answer.problem(409, "fund-not-open", "Not open.")
                        : Answer.of(201, draft(HALF, call)));
        grants.on("GET", V1 + "/drafts/" + ID, call -> ofDraft(call, Answer.ok(draft(call.part(0), call))));
        grants.on("PUT", V1 + "/drafts/" + ID + "/answers/([a-z0-9-]+)", call -> ofDraft(call, write(call)));
        grants.on(
                "DELETE",
                V1 + "/drafts/" + ID,
                call -> isGroup(call) ? ofDraft(call, Answer.of(204, null)) : FakeGrants.NOT_FOUND);
        grants.on("GET", V1 + "/applications", call -> FakeGrants.page(list(call)));
        grants.on(
                "PUT",
                V1 + "/applications/" + ID,
                call -> isGroup(call) ? ofDraft(call, send(call)) : FakeGrants.NOT_FOUND);
        grants.on("GET", V1 + "/applications/" + ID, call -> seen(call, Answer.ok(application(call.part(0), call))));
        grants.on(
                "PUT",
                V1 + "/applications/" + ID + "/withdrawal",
                call -> seen(
                        call,
                        PAID.equals(call.part(0))
                                ? Answer.problem(409, "application-paid", "Paid.")
                                : Answer.ok(application(call.part(0), call))));
        grants.on(
                "POST",
                V1 + "/applications/" + ID + "/appeal",
                call -> seen(
                        call,
                        REFUSED.equals(call.part(0))
                                ? Answer.ok(application(call.part(0), call))
                                : Answer.problem(409, "application-not-refused", "Not refused.")));
        awards(grants);
        grants.on(
                "GET",
                V1 + "/bank-details",
                call -> Answer.ok(Map.of(
                        "items",
                        FakeLoops.EVA.equals(call.header("trellis-organisation"))
                                ? List.of(waitingAccount())
                                : List.of(account(PROPOSED, false), account(OWN_PROPOSAL, true)))));
        grants.on("PUT", V1 + "/bank-details/proposed", _ -> Answer.ok(Map.of("items", List.of())));
        grants.on("DELETE", V1 + "/bank-details/proposed", _ -> Answer.ok(Map.of("items", List.of())));
        grants.on("PUT", V1 + "/bank-details/" + ID + "/agreement", call -> switch (call.part(0)) {
            case String id when id.equals(PROPOSED) -> Answer.ok(Map.of("items", List.of()));
            case String id
            when id.equals(OWN_PROPOSAL) -> Answer.problem(403, "second-person-needed", "You proposed it.");
            default -> FakeGrants.NOT_FOUND;
        });
    }

    private static void awards(FakeService grants) {
        grants.on("GET", V1 + "/awards/" + ID, call -> seen(call, Answer.ok(award(call.part(0), call))));
        grants.on(
                "PUT",
                V1 + "/awards/" + ID + "/confirmation",
                call -> seen(
                        call,
                        APPROVED.equals(call.part(0))
                                ? Answer.problem(403, "second-steward-needed", "You sent it.")
                                : Answer.ok(award(call.part(0), call))));
        grants.on("POST", V1 + "/awards/" + ID + "/receipts", call -> seen(call, spend(call)));
        grants.on("PUT", V1 + "/awards/" + ID + "/leftover", call -> seen(call, spend(call)));
        grants.on(
                "POST",
                V1 + "/awards/" + ID + "/payments",
                call -> seen(
                        call,
                        TO_PAY.equals(call.part(0))
                                ? Answer.of(201, FakeDeciding.payment(FakeDeciding.PAYMENT))
                                : Answer.problem(409, "not-confirmed", "Not confirmed.")));
        grants.on(
                "PUT",
                V1 + "/awards/" + ID + "/return",
                call -> seen(call, Answer.problem(409, "nothing-coming-back", "Nothing.")));
    }

    private static boolean isGroup(Call call) {
        return People.AL_NOOR.equals(FakeGrants.me(call));
    }

    private static Answer ofDraft(Call call, Answer answer) {
        return isGroup(call) && List.of(HALF, READY, SENT).contains(call.part(0)) || FakeTogether.isIn(call)
                ? answer
                : FakeGrants.NOT_FOUND;
    }

    static Answer seen(Call call, Answer answer) {
        var isThere = ALL.contains(call.part(0))
                || IN_NO_LIST.contains(call.part(0))
                || FakeRecords.ALSO_PAID.contains(call.part(0));
        return (isGroup(call) || FakeGrants.isGiver(call)) && isThere ? answer : FakeGrants.NOT_FOUND;
    }

    private static boolean isPaid(String id) {
        return List.of(PAID, COMING_BACK, BACK).contains(id) || FakeRecords.ALSO_PAID.contains(id);
    }

    private static Map<String, Object> draft(String id, Call call) {
        var draft = new HashMap<String, Object>();
        draft.put("id", id);
        draft.put("groupId", People.AL_NOOR);
        draft.put("yours", isGroup(call));
        draft.put("fundId", FakeGrants.WINTER);
        draft.put("startedAt", AT);
        draft.put("touchedAt", AT);
        draft.put("sentAt", id.equals(SENT) ? AT : null);
        var answers = new ArrayList<Map<String, Object>>();
        answers.add(answer("title", "Gas & <rice>", 1));
        answers.add(answer("amount", "8940", 2));
        answers.add(answer("way", id.equals(HALF) ? "host" : "bought", 1));
        answers.add(answer("profile-name", "Al-Noor Kitchen", 1));
        if (!id.equals(HALF)) {
            answers.add(answer("answer-1", "We cook.", 1));
            answers.add(answer("answer-2", "Whoever comes.", 1));
            answers.add(answer("shopping-list", "Gazebo, £89", 1));
        }
        draft.put("answers", answers);
        return draft;
    }

    private static Map<String, Object> answer(String field, String words, int version) {
        var answer = new HashMap<String, Object>(Map.of("field", field, "words", words, "version", version, "at", AT));
        if (field.equals("amount") && words.matches("[0-9]{6,}")) {
            answer.put("hint", "above-most");
        }
        return answer;
    }

    private static Answer write(Call call) {
        var words = call.json().path("words").asText();
        if (words.contains("bad signal")) {
            return Answer.of(503, "upstream is away");
        }
        if (call.part(0).equals(SENT)) {
            return Answer.problem(409, "application-sent", "Sent.");
        }
        var isTitle = call.part(1).equals("title");
        if (isTitle && !Objects.equals(call.header("if-match"), "\"1\"")) {
            return FakeGrants.problem(
                    412,
                    "answer-changed",
                    Map.of("field", "title", "yours", words, "theirs", "Their <words>", "version", 4));
        }
        return Answer.ok(answer(call.part(1), words, isTitle ? 2 : 1));
    }

    private static Answer send(Call call) {
        return call.part(0).equals(READY)
                ? Answer.ok(application(WAITS, call))
                : FakeGrants.problem(
                        422, "application-incomplete", Map.of("missing", List.of("answer-1", "answer-2", "host")));
    }

    private static List<Map<String, Object>> list(Call call) {
        if (!isGroup(call) && !FakeGrants.isGiver(call)) {
            return List.of();
        }
        var state = call.query().get("state");
        return ALL.stream()
                .map(id -> application(id, call))
                .filter(one -> state == null || state.equals(one.get("state")))
                .toList();
    }

    private static String state(String id) {
        if (id.equals(APPEALED)) {
            return "appealed";
        }
        if (isPaid(id) || List.of(APPROVED, HOST_ASKED, TO_PAY, IN_FILE).contains(id)) {
            return "approved";
        }
        if (List.of(REFUSED, REFUSED_AGAIN).contains(id)) {
            return "refused";
        }
        return id.equals(WITHDRAWN) ? "withdrawn" : "sent";
    }

    private static Map<String, Object> application(String id, Call call) {
        var one = new HashMap<String, Object>();
        var isHosted = id.equals(HOST_ASKED);
        one.put("id", id);
        one.put("direction", FakeGrants.isGiver(call) ? "received" : "sent");
        one.put("groupId", People.AL_NOOR);
        one.put(
                "coApplicants",
                id.equals(WAITS)
                        ? List.of(Map.of("organisationId", People.QUAYSIDE, "name", "Quayside <Mutual> Aid"))
                        : List.of());
        one.put("funderId", FakeLoops.EVA);
        one.put("fundId", FakeGrants.WINTER);
        one.put("title", "Gas & <rice>");
        one.put("pence", 50_000);
        one.put("way", isHosted ? "host" : "own-account");
        one.put("hostId", isHosted ? People.COUNCIL : null);
        one.put("hostAgreed", null);
        one.put(
                "content",
                Map.of(
                        "answers",
                        List.of(Map.of("question", "What will you do?", "answer", "We cook <on> Fridays.")),
                        "profile",
                        Map.of("name", "Al-Noor Kitchen", "area", "Dock Road")));
        one.put("sentAt", AT);
        one.put("decideBy", id.equals(LATE) ? "2026-01-02" : "2037-01-31");
        one.put("state", state(id));
        one.put("decision", decision(state(id)));
        one.put("appealed", List.of(APPEALED, REFUSED_AGAIN).contains(id));
        return one;
    }

    private static Map<String, Object> decision(String state) {
        if (!List.of("approved", "refused", "appealed").contains(state)) {
            return null;
        }
        var decision = new HashMap<String, Object>();
        var isYes = state.equals("approved");
        decision.put("approve", isYes);
        decision.put("pence", isYes ? 50_000 : null);
        decision.put("reasons", isYes ? List.of() : List.of("outside-area"));
        decision.put("feedback", isYes ? null : "Northmere has a <fund> for its own streets.");
        decision.put("otherFundId", isYes ? null : FakeGrants.LARDERS);
        decision.put("at", AT);
        return decision;
    }

    private static Map<String, Object> award(String id, Call call) {
        var award = new HashMap<String, Object>();
        award.put("id", id);
        award.put("pence", 50_000);
        award.put("confirmedAt", id.equals(APPROVED) ? null : AT);
        award.put(
                "payment",
                isPaid(id)
                        ? Map.of("id", FakeDeciding.PAID_OUT, "way", "own-account", "pence", 50_000, "state", "paid")
                        : id.equals(IN_FILE) ? FakeDeciding.payment(FakeDeciding.IN_FILE) : null);
        award.put(
                "receipts",
                id.equals(PAID)
                        ? List.of(Map.of("id", FakeGrants.id("6f3"), "pence", 48_160, "words", "Gas <big>", "at", AT))
                        : List.of());
        award.put("spentPence", id.equals(PAID) ? 48_160 : 0);
        award.put("leftover", List.of(COMING_BACK, BACK).contains(id) ? leftover(call, id.equals(BACK)) : null);
        award.put(
                "held",
                id.equals(HOST_ASKED)
                        ? List.of(Map.of(
                                "id",
                                FakeHoldings.KEPT,
                                "hostId",
                                FakeLoops.EVA,
                                "heldPence",
                                41_000,
                                "paidOutPence",
                                9_000,
                                "sentOnPence",
                                0,
                                "lastDay",
                                "2037-03-31",
                                "hostIsGone",
                                false))
                        : List.of());
        return award;
    }

    private static Map<String, Object> leftover(Call call, boolean returned) {
        var leftover = new HashMap<String, Object>();
        leftover.put("repurposed", false);
        leftover.put("pence", LEFT);
        leftover.put("words", null);
        leftover.put("at", AT);
        leftover.put("returned", FakeGrants.isGiver(call) ? returned : null);
        return leftover;
    }

    private static Answer spend(Call call) {
        if (!call.part(0).equals(PAID)) {
            return Answer.problem(409, "not-paid-yet", "Not yet.");
        }
        return call.json().path("pence").asLong() > LEFT
                ? Answer.problem(422, "more-than-there-is", "More than there is.")
                : Answer.ok(award(PAID, call));
    }

    private static Map<String, Object> waitingAccount() {
        var account = account(FakeGrants.id("653"), false);
        account.put("state", "waiting");
        account.put("usableFrom", "2026-12-04T10:00:00Z");
        return account;
    }

    private static Map<String, Object> account(String id, boolean yours) {
        var account = new HashMap<String, Object>();
        account.put("id", id);
        account.put("hint", "58");
        account.put("state", "proposed");
        account.put("yours", yours);
        account.put("proposedAt", AT);
        account.put("usableFrom", null);
        return account;
    }
}
