package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Grants' contract: Eastmere Voluntary Action gives from a fund, and Al-Noor Kitchen applies to it.
public final class FakeGrants extends FakeService {

    /// Open to groups; paused; and open, but not to groups.
    public static final String WINTER = id("601");

    public static final String PAUSED = id("602");
    public static final String LARDERS = id("603");

    /// Eastmere Voluntary Action's own, which nobody else sees.
    public static final String DRAFT_FUND = id("611");

    static final String V1 = "/api/grants/v1";
    static final String ID = "([0-9a-f-]{36})";
    static final Answer NOT_FOUND = Answer.problem(404, "not-found", "There is nothing here that you can see.");
    private static final long MOST_OF_A_GRANT = 10_000_000;
    private static final List<String> BANNED = List.of("data-about-people", "silence");

    public FakeGrants(int port) {
        super(port);
        on("GET", V1 + "/open-funds", _ -> page(List.of(openFund(WINTER), openFund(LARDERS))));
        on(
                "GET",
                V1 + "/open-funds/" + ID,
                call -> List.of(WINTER, PAUSED, LARDERS).contains(call.part(0))
                        ? Answer.ok(openFund(call.part(0)))
                        : NOT_FOUND);
        on(
                "GET",
                V1 + "/funds",
                call -> page(isGiver(call) ? List.of(summary(WINTER), summary(DRAFT_FUND)) : List.of()));
        on("POST", V1 + "/funds", FakeGrants::make);
        on("GET", V1 + "/funds/" + ID, call -> own(call, Answer.ok(fund(call.part(0)))));
        on("PUT", V1 + "/funds/" + ID, FakeGrants::write);
        on(
                "PUT",
                V1 + "/funds/" + ID + "/state",
                call -> own(
                        call,
                        call.json().path("state").asText().equals("paused") && DRAFT_FUND.equals(call.part(0))
                                ? Answer.problem(409, "fund-state-not-possible", "Not possible.")
                                : Answer.ok(fund(call.part(0)))));
        on("POST", V1 + "/funds/" + ID + "/copies", call -> own(call, Answer.of(201, fund(DRAFT_FUND))));
        on(
                "POST",
                V1 + "/funds/" + ID + "/sources",
                call -> own(
                        call,
                        call.json().path("pence").asLong() > 100_000_000
                                ? Answer.problem(422, "fund-too-large", "Too large.")
                                : Answer.ok(fund(call.part(0)))));
        on("GET", V1 + "/funds/" + ID + "/ledger", call -> own(call, page(List.of(entry()))));
        FakeApplying.on(this);
        FakeTogether.on(this);
        FakeDeciding.on(this);
        FakeRecords.on(this);
        FakeFigures.on(this);
        FakePublishing.on(this);
        FakeWeighing.on(this);
        FakeHoldings.on(this);
        FakeWaiting.on(this);
    }

    static String id(String end) {
        return "0e000000-0000-7000-8000-000000000" + end;
    }

    static Answer page(List<Map<String, Object>> items) {
        var page = new HashMap<String, Object>();
        page.put("items", items);
        page.put("next", null);
        return Answer.ok(page);
    }

    static Answer problem(int status, String code, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("status", status);
        body.put("code", code);
        body.put("detail", "Not as it stands.");
        return new Answer(status, body, Map.of("Content-Type", "application/problem+json"));
    }

    static String me(Call call) {
        return Objects.requireNonNullElse(call.header("trellis-organisation"), "");
    }

    static boolean isGiver(Call call) {
        return FakeLoops.EVA.equals(me(call));
    }

    private static Answer own(Call call, Answer answer) {
        return isGiver(call) && List.of(WINTER, DRAFT_FUND).contains(call.part(0)) ? answer : NOT_FOUND;
    }

    private static String state(String id) {
        if (id.equals(DRAFT_FUND)) {
            return "draft";
        }
        return id.equals(PAUSED) ? "paused" : "open";
    }

    private static Map<String, Object> openFund(String id) {
        var fund = new HashMap<String, Object>();
        fund.put("id", id);
        fund.put("funderId", FakeLoops.EVA);
        fund.put("state", state(id));
        fund.put("terms", terms(id));
        fund.put("receivedPence", 1_200_000);
        fund.put("openedAt", "2026-11-01T10:00:00Z");
        fund.put("counts", id.equals(WINTER) ? FakeFigures.counts() : null);
        return fund;
    }

    private static Map<String, Object> terms(String id) {
        var terms = new HashMap<String, Object>();
        terms.put("name", id.equals(LARDERS) ? "Larder Vans" : "Eastmere Winter <Kitchens>");
        terms.put("purpose", "Hot meals in every ward before Christmas.");
        terms.put("areas", List.of("E05999901"));
        terms.put("whoMayApply", id.equals(WINTER) ? "Groups <new> to us." : null);
        terms.put("paysFor", List.of("Food and fuel", "Hire of a room"));
        terms.put("campaigningRestriction", null);
        terms.put("mostPence", 50_000);
        terms.put("closesOn", id.equals(WINTER) ? "2037-01-31" : null);
        terms.put("decisionDays", 7);
        terms.put("questions", List.of("What will you do?", "Who comes?"));
        terms.put("criteria", List.of("Reaches <people>", "Is worth it"));
        terms.put("conditions", List.of(Map.of("kind", "keep-receipts", "words", "A photo of each is enough.")));
        return terms;
    }

    private static Map<String, Object> summary(String id) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "state",
                state(id),
                "name",
                "Eastmere Winter <Kitchens>",
                "mostPence",
                50_000,
                "madeAt",
                "2026-11-01T10:00:00Z"));
    }

    private static Map<String, Object> fund(String id) {
        var fund = new HashMap<String, Object>();
        fund.put("id", id);
        fund.put("state", state(id));
        fund.put("terms", terms(id));
        fund.put("copiedFrom", null);
        fund.put(
                "sources",
                List.of(Map.of(
                        "id",
                        id("6f1"),
                        "fromKind",
                        "council",
                        "fromId",
                        People.COUNCIL,
                        "pence",
                        1_200_000,
                        "at",
                        "2026-11-01T10:00:00Z")));
        fund.put(
                "money",
                Map.of(
                        "received", 1_200_000,
                        "pot", 350_000,
                        "committed", 50_000,
                        "paid", 781_840,
                        "held", 16_320,
                        "returned", 0,
                        "repurposed", 1_840));
        fund.put("version", 3);
        fund.put("madeAt", "2026-11-01T10:00:00Z");
        fund.put("openedAt", id.equals(DRAFT_FUND) ? null : "2026-11-01T10:00:00Z");
        return fund;
    }

    private static Map<String, Object> entry() {
        return new HashMap<>(Map.of(
                "id",
                id("6f2"),
                "kind",
                "committed",
                "subjectId",
                id("633"),
                "at",
                "2026-11-02T10:00:00Z",
                "lines",
                List.of(
                        Map.of("account", "pot", "pence", -8_940),
                        Map.of("account", "committed", "awardId", id("633"), "pence", 8_940))));
    }

    private static Answer make(Call call) {
        return isGiver(call) ? kept(call, Answer.of(201, fund(DRAFT_FUND))) : NOT_FOUND;
    }

    private static Answer write(Call call) {
        if (!Objects.equals(call.header("if-match"), "\"3\"")) {
            return own(call, Answer.problem(412, "changed-meanwhile", "Changed."));
        }
        return own(call, kept(call, Answer.ok(fund(call.part(0)))));
    }

    private static Answer kept(Call call, Answer answer) {
        var json = call.json();
        if (json.path("questions").size() > 6) {
            return problem(422, "too-many-questions", Map.of("mostQuestions", 6));
        }
        var pence = json.path("mostPence").decimalValue();
        if (pence.stripTrailingZeros().scale() > 0 || pence.signum() <= 0 || pence.longValue() > MOST_OF_A_GRANT) {
            return problem(422, "amount-not-possible", Map.of("field", "mostPence", "mostPence", MOST_OF_A_GRANT));
        }
        for (int at = 0; at < json.path("conditions").size(); at++) {
            var kind = json.path("conditions").get(at).path("kind").asText();
            if (BANNED.contains(kind)) {
                return problem(422, "condition-banned", Map.of("condition", at, "kind", kind));
            }
        }
        return answer;
    }
}
