package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract on the side of Eastmere Voluntary Action, which decides, pays and holds.
public final class FakeDeciding {

    /// What a colleague proposed about the application that is late, and about one that is too large for the pot.
    public static final String PROPOSAL = FakeGrants.id("661");

    /// Payments: to be made, made, and one whose account is not there.
    public static final String PAYMENT = FakeGrants.id("641");

    /// To whoever pays, who holds it for the group.
    public static final String KEPT = FakeGrants.id("648");

    public static final String PAID_OUT = FakeGrants.id("642");

    /// Paid to a group that is no more.
    public static final String OF_GONE = FakeGrants.id("647");

    public static final String NO_ACCOUNT = FakeGrants.id("643");

    /// In a list for the bank.
    public static final String IN_FILE = FakeGrants.id("649");

    /// A list for the bank.
    public static final String FILE = FakeGrants.id("681");

    /// What is asked to be held, and what was answered.
    public static final String TO_HOLD = FakeGrants.id("671");

    public static final String HELD = FakeGrants.id("672");

    private static final String V1 = FakeGrants.V1;
    private static final String ID = FakeGrants.ID;
    private static final String AT = "2026-11-20T10:00:00Z";

    private FakeDeciding() {}

    static void on(FakeService grants) {
        files(grants);
        var deciding = V1 + "/applications/" + ID + "/deciding";
        grants.on("GET", deciding, call -> given(call, Answer.ok(deciding(call.part(0)))));
        grants.on("PUT", deciding + "/interest", call -> given(call, Answer.ok(deciding(call.part(0)))));
        grants.on("PUT", deciding + "/proposal", call -> given(call, propose(call)));
        grants.on("DELETE", deciding + "/proposal", call -> given(call, Answer.ok(deciding(call.part(0)))));
        grants.on("POST", deciding + "/decision", call -> given(call, decide(call)));
        grants.on(
                "GET",
                V1 + "/payments",
                call -> FakeGrants.page(
                        FakeGrants.isGiver(call) && "to-pay".equals(call.query().get("state"))
                                ? List.of(payment(PAYMENT), payment(NO_ACCOUNT))
                                : List.of()));
        grants.on("GET", V1 + "/payments/" + ID, call -> paid(call, Answer.ok(payment(call.part(0)))));
        grants.on(
                "GET",
                V1 + "/payments/" + ID + "/account",
                call -> paid(
                        call,
                        PAYMENT.equals(call.part(0))
                                ? Answer.ok(Map.of(
                                        "accountName",
                                        "Al-Noor Kitchen",
                                        "sortCode",
                                        "089999",
                                        "accountNumber",
                                        "66374958"))
                                : Answer.problem(409, "no-account-yet", "None yet.")));
        grants.on(
                "PUT",
                V1 + "/payments/" + ID + "/state",
                call -> paid(
                        call,
                        PAID_OUT.equals(call.part(0))
                                        && !"bounced"
                                                .equals(call.json()
                                                        .path("state")
                                                        .asText())
                                ? Answer.problem(409, "payment-state-not-possible", "Not possible.")
                                : Answer.ok(payment(call.part(0)))));
        grants.on(
                "GET",
                V1 + "/host-asks",
                call -> FakeGrants.page(
                        FakeGrants.isGiver(call) ? List.of(ask(TO_HOLD, null), ask(HELD, true)) : List.of()));
        grants.on(
                "PUT",
                V1 + "/host-asks/" + ID + "/answer",
                call -> !FakeGrants.isGiver(call) || !List.of(TO_HOLD, HELD).contains(call.part(0))
                        ? FakeGrants.NOT_FOUND
                        : HELD.equals(call.part(0))
                                ? Answer.problem(409, "answered-before", "Before.")
                                : Answer.ok(
                                        ask(TO_HOLD, call.json().path("agreed").asBoolean())));
    }

    private static void files(FakeService grants) {
        var files = V1 + "/payment-files";
        grants.on("GET", files, call -> FakeGrants.page(FakeGrants.isGiver(call) ? List.of(file()) : List.of()));
        grants.on(
                "POST",
                files,
                call -> FakeGrants.isGiver(call)
                        ? Answer.of(201, file())
                        : Answer.problem(409, "nothing-to-pay", "Nothing to pay."));
        grants.on("GET", files + "/" + ID, call -> ofFile(call, Answer.ok(file())));
        grants.on("GET", V1 + "/payment-template", call -> Answer.ok(template()));
        grants.on("PUT", V1 + "/payment-template", call -> Answer.ok(template()));
        grants.on("DELETE", V1 + "/payment-template", call -> Answer.of(204, null));
        grants.on(
                "GET",
                files + "/" + ID + "/csv",
                call -> ofFile(
                        call,
                        new Answer(
                                200,
                                "reference,name,sort code,account number,amount\r\nA1,Al-Noor,089999,66374958,500.00\r\n",
                                Map.of("Content-Type", "text/csv"))));
        grants.on(
                "PUT",
                files + "/" + ID + "/statement",
                call -> ofFile(
                        call,
                        call.text().startsWith("reference")
                                ? Answer.ok(Map.of(
                                        "paid",
                                        1,
                                        "before",
                                        2,
                                        "unclear",
                                        List.of(
                                                Map.of("line", 3, "why", "amount"),
                                                Map.of("line", 4, "why", "came-back"))))
                                : Answer.problem(422, "columns-missing", "No such columns.")));
    }

    private static Answer ofFile(Call call, Answer answer) {
        return FakeGrants.isGiver(call) && FILE.equals(call.part(0)) ? answer : FakeGrants.NOT_FOUND;
    }

    private static Map<String, Object> file() {
        return new HashMap<>(Map.of("id", FILE, "madeAt", AT, "payments", 40, "pence", 1_200_000, "paid", 38));
    }

    private static Answer given(Call call, Answer answer) {
        var isThere = FakeApplying.ALL.contains(call.part(0)) || FakeApplying.IN_NO_LIST.contains(call.part(0));
        return FakeGrants.isGiver(call) && isThere ? answer : FakeGrants.NOT_FOUND;
    }

    private static Answer paid(Call call, Answer answer) {
        return FakeGrants.isGiver(call)
                        && List.of(PAYMENT, PAID_OUT, OF_GONE, NO_ACCOUNT, KEPT).contains(call.part(0))
                ? answer
                : FakeGrants.NOT_FOUND;
    }

    private static Map<String, Object> deciding(String id) {
        var deciding = new HashMap<String, Object>();
        var isAppealed = id.equals(FakeApplying.APPEALED);
        var isFlagged = isAppealed || id.equals(FakeApplying.FLAGGED);
        var isProposed = List.of(FakeApplying.LATE, FakeApplying.MINE, FakeApplying.LARGE, FakeApplying.FLAGGED)
                        .contains(id)
                || isAppealed;
        deciding.put("proposal", isProposed ? proposal(id.equals(FakeApplying.MINE)) : null);
        deciding.put("youAreOut", id.equals(FakeApplying.OUT));
        deciding.put("interests", id.equals(FakeApplying.OUT) ? 1 : 0);
        deciding.put("appeal", isAppealed ? "We cook <inside> the ward." : null);
        deciding.put("tookPart", isAppealed);
        deciding.put("decidedBefore", isAppealed);
        deciding.put("openFlags", isFlagged ? 1 : 0);
        deciding.put("scoresMissing", id.equals(FakeApplying.UNSCORED));
        return deciding;
    }

    private static Map<String, Object> proposal(boolean yours) {
        var proposal = new HashMap<String, Object>();
        proposal.put("id", PROPOSAL);
        proposal.put("n", 1);
        proposal.put("approve", true);
        proposal.put("pence", 8_940);
        proposal.put("reasons", List.of());
        proposal.put("feedback", "Good <luck>.");
        proposal.put("otherFundId", null);
        proposal.put("yours", yours);
        proposal.put("at", AT);
        return proposal;
    }

    private static Answer propose(Call call) {
        if (call.part(0).equals(FakeApplying.LATE)) {
            return Answer.problem(409, "proposed-already", "Proposed already.");
        }
        if (call.part(0).equals(FakeApplying.OUT)) {
            return Answer.problem(403, "interest-declared", "You have an interest.");
        }
        return call.json().path("pence").asLong() > 50_000
                ? FakeGrants.problem(422, "amount-not-possible", Map.of("field", "pence", "mostPence", 50_000))
                : Answer.ok(deciding(call.part(0)));
    }

    private static Answer decide(Call call) {
        if (call.part(0).equals(FakeApplying.MINE)) {
            return Answer.problem(403, "second-person-needed", "You proposed it.");
        }
        if (call.part(0).equals(FakeApplying.LARGE)) {
            return FakeGrants.problem(409, "pot-too-small", Map.of("leftPence", 1_840));
        }
        return PROPOSAL.equals(call.json().path("proposalId").asText())
                ? Answer.ok(Map.of())
                : Answer.problem(409, "proposal-gone", "Gone.");
    }

    private static Map<String, Object> template() {
        return Map.of(
                "columns",
                Stream.of("reference", "sort-code", "account-number", "amount")
                        .map(one -> Map.of("heading", one.replace('-', ' '), "holds", one))
                        .toList(),
                "headings",
                true,
                "dashes",
                false,
                "statementReference",
                "Narrative",
                "statementAmount",
                "amount");
    }

    static Map<String, Object> payment(String id) {
        var payment = new HashMap<String, Object>();
        payment.put("id", id);
        payment.put("awardId", FakeApplying.TO_PAY);
        payment.put("fundId", FakeGrants.WINTER);
        payment.put("groupId", People.AL_NOOR);
        payment.put("payeeId", id.equals(KEPT) ? FakeLoops.EVA : People.AL_NOOR);
        payment.put("way", id.equals(KEPT) ? "host" : "own-account");
        payment.put("pence", 50_000);
        var isPaid = id.equals(PAID_OUT) || id.equals(OF_GONE);
        payment.put("state", isPaid ? "paid" : id.equals(IN_FILE) ? "in-file" : "to-pay");
        payment.put("madeAt", AT);
        payment.put("since", AT);
        payment.put("groupIsGone", id.equals(OF_GONE));
        return payment;
    }

    private static Map<String, Object> ask(String id, Boolean agreed) {
        var ask = new HashMap<String, Object>();
        ask.put("id", id);
        ask.put("groupId", People.AL_NOOR);
        ask.put("funderId", People.COUNCIL);
        ask.put("title", "Ovens & <pots>");
        ask.put("pence", 8_940);
        ask.put("at", AT);
        ask.put("agreed", agreed);
        ask.put("paidPence", 0);
        return ask;
    }
}
