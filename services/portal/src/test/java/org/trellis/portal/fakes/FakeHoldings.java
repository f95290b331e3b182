package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract about money that Eastmere Voluntary Action keeps for Al-Noor Kitchen.
public final class FakeHoldings {

    /// Kept by a host that stops, and by one that is no more.
    public static final String KEPT = FakeGrants.id("751");

    public static final String GONE = FakeGrants.id("752");

    /// What was asked: to be confirmed; to be paid; to be sent to the group; paid; sent to another host; bounced.
    public static final String TO_CONFIRM = FakeGrants.id("761");

    public static final String TO_PAY = FakeGrants.id("762");
    public static final String TO_SEND = FakeGrants.id("763");
    public static final String PAID = FakeGrants.id("764");
    public static final String SENT_ON = FakeGrants.id("765");
    public static final String BACK = FakeGrants.id("766");

    /// Changes of hosts: asked, and agreed.
    public static final String ASKED = FakeGrants.id("771");

    public static final String AGREED = FakeGrants.id("772");

    private static final String V1 = FakeGrants.V1;
    private static final String ID = FakeGrants.ID;
    private static final String AT = "2026-11-20T10:00:00Z";

    private FakeHoldings() {}

    static void on(FakeService grants) {
        grants.on(
                "GET",
                V1 + "/holdings",
                call -> FakeGrants.page(
                        isParty(call) ? List.of(holding(KEPT, false), holding(GONE, false)) : List.of()));
        grants.on("GET", V1 + "/holdings/" + ID, call -> seen(call, Answer.ok(holding(call.part(0), true))));
        grants.on("POST", V1 + "/holdings/" + ID + "/orders", call -> seen(call, ask(call)));
        grants.on(
                "PUT",
                V1 + "/holdings/" + ID + "/giving-back",
                call -> seen(call, Answer.problem(409, "group-may-still-say", "It may.")));
        orders(grants);
        changes(grants);
        exits(grants);
    }

    private static void orders(FakeService grants) {
        var orders = V1 + "/host-orders";
        grants.on(
                "GET",
                orders + "/coming",
                call -> FakeGrants.page(FakeGrants.isGiver(call) ? List.of(order(SENT_ON)) : List.of()));
        grants.on(
                "GET",
                orders + "/" + ID + "/account",
                call -> TO_SEND.equals(call.part(0))
                        ? Answer.ok(
                                Map.of("accountName", "Al-Noor <K>", "sortCode", "089999", "accountNumber", "66374958"))
                        : Answer.problem(409, "no-account-yet", "None."));
        grants.on(
                "PUT",
                orders + "/" + ID + "/confirmation",
                call -> TO_CONFIRM.equals(call.part(0))
                        ? Answer.ok(order(TO_CONFIRM))
                        : Answer.problem(403, "second-steward-needed", "You asked."));
        grants.on("PUT", orders + "/" + ID + "/taking-back", call -> Answer.ok(order(call.part(0))));
        grants.on(
                "PUT",
                orders + "/" + ID + "/state",
                call -> TO_CONFIRM.equals(call.part(0))
                        ? Answer.problem(409, "not-confirmed", "Not yet.")
                        : Answer.ok(order(call.part(0))));
        grants.on(
                "PUT",
                orders + "/" + ID + "/arrival",
                call -> SENT_ON.equals(call.part(0))
                        ? Answer.ok(order(SENT_ON))
                        : Answer.problem(409, "not-sent-yet", "Not yet."));
    }

    private static void changes(FakeService grants) {
        var changes = V1 + "/host-changes";
        grants.on("GET", changes, call -> {
            var award = call.query().get("award");
            if (award == null) {
                return FakeGrants.page(FakeGrants.isGiver(call) ? List.of(change(ASKED, "asked")) : List.of());
            }
            return FakeGrants.page(
                    award.equals(FakeApplying.HOST_ASKED) ? List.of(change(AGREED, "agreed")) : List.of());
        });
        grants.on(
                "POST",
                changes,
                call -> FakeLoops.EVA.equals(call.json().path("hostId").asText())
                        ? Answer.problem(409, "host-is-leaving", "It leaves.")
                        : Answer.of(201, change(ASKED, "asked")));
        grants.on("PUT", changes + "/" + ID + "/answer", call -> answer(call));
        grants.on(
                "PUT",
                changes + "/" + ID + "/confirmation",
                call -> AGREED.equals(call.part(0))
                        ? Answer.ok(change(AGREED, "in-force"))
                        : Answer.problem(409, "payment-under-way", "Being paid."));
        grants.on("PUT", changes + "/" + ID + "/taking-back", call -> Answer.ok(change(call.part(0), "taken-back")));
    }

    private static void exits(FakeService grants) {
        grants.on("GET", V1 + "/host-exit", _ -> Answer.ok(exit()));
        grants.on(
                "PUT",
                V1 + "/host-exit",
                call -> call.json().path("lastDay").asText().startsWith("2027")
                        ? Answer.ok(exit())
                        : Answer.problem(422, "last-day-too-soon", "Too soon."));
        grants.on("DELETE", V1 + "/host-exit", _ -> Answer.ok(exit()));
        grants.on("PUT", V1 + "/host-exit/end", _ -> Answer.problem(409, "balances-left", "Left."));
        grants.on(
                "GET",
                V1 + "/leaving-hosts",
                _ -> Answer.ok(Map.of(
                        "items",
                        List.of(Map.of(
                                "hostId", People.COUNCIL, "lastDay", "2037-03-31", "words", "No <books> any more.")))));
    }

    private static Answer answer(Call call) {
        return FakeGrants.isGiver(call) && ASKED.equals(call.part(0))
                ? Answer.ok(change(ASKED, "agreed"))
                : FakeGrants.isGiver(call) ? Answer.problem(409, "change-closed", "Closed.") : FakeGrants.NOT_FOUND;
    }

    private static Answer ask(Call call) {
        if (call.json().path("kind").asText().equals("new-host")) {
            return Answer.problem(409, "no-new-host", "None.");
        }
        return call.json().path("pence").asLong() > 30_000
                ? FakeGrants.problem(422, "more-than-is-held", Map.of("leftPence", 30_000))
                : Answer.of(201, holding(KEPT, true));
    }

    private static boolean isParty(Call call) {
        return FakeGrants.isGiver(call) || People.AL_NOOR.equals(FakeGrants.me(call));
    }

    private static Answer seen(Call call, Answer answer) {
        return isParty(call) && List.of(KEPT, GONE).contains(call.part(0)) ? answer : FakeGrants.NOT_FOUND;
    }

    private static Map<String, Object> holding(String id, boolean whole) {
        var one = new HashMap<String, Object>();
        one.put("id", id);
        one.put("awardId", FakeApplying.HOST_ASKED);
        one.put("hostId", FakeLoops.EVA);
        one.put("groupId", People.AL_NOOR);
        one.put("funderId", People.COUNCIL);
        one.put("fundId", FakeGrants.WINTER);
        one.put("title", id.equals(GONE) ? null : "Gas & <rice>");
        one.put("camePence", 50_000);
        one.put("heldPence", 41_000);
        one.put("paidOutPence", 9_000);
        one.put("sentOnPence", 0);
        one.put("askedPence", 11_000);
        one.put("leftPence", 30_000);
        one.put("lastDay", id.equals(KEPT) ? "2037-03-31" : null);
        one.put("hostIsGone", id.equals(GONE));
        one.put("groupIsGone", false);
        one.put("plan", null);
        one.put(
                "orders",
                whole
                        ? List.of(
                                order(TO_CONFIRM),
                                order(TO_PAY),
                                order(TO_SEND),
                                order(PAID),
                                order(SENT_ON),
                                order(BACK))
                        : null);
        return one;
    }

    private static Map<String, Object> order(String id) {
        var order = new HashMap<String, Object>();
        var sendsOn = id.equals(SENT_ON);
        order.put("id", id);
        order.put("awardId", FakeApplying.HOST_ASKED);
        order.put("groupId", People.AL_NOOR);
        order.put("hostId", FakeLoops.EVA);
        order.put("funderId", People.COUNCIL);
        order.put("kind", sendsOn ? "new-host" : id.equals(TO_SEND) ? "own-account" : "bill");
        order.put("toId", sendsOn ? People.COUNCIL : null);
        order.put("pence", 1_000);
        order.put("words", "Hall <hire>, March");
        order.put("state", List.of(PAID, SENT_ON).contains(id) ? "paid" : id.equals(BACK) ? "bounced" : "asked");
        order.put("reference", id.equals(PAID) ? "HALL 3" : null);
        order.put("at", AT);
        order.put("since", AT);
        order.put("confirmedAt", id.equals(TO_CONFIRM) ? null : AT);
        order.put("arrivedAt", null);
        return order;
    }

    private static Map<String, Object> change(String id, String state) {
        var change = new HashMap<String, Object>();
        change.put("id", id);
        change.put("awardId", FakeApplying.HOST_ASKED);
        change.put("groupId", People.AL_NOOR);
        change.put("funderId", FakeLoops.EVA);
        change.put("fromId", People.COUNCIL);
        change.put("toId", FakeLoops.EVA);
        change.put("title", "Pots <and> pans");
        change.put("pence", 41_000);
        change.put("state", state);
        change.put("at", AT);
        change.put("confirmedAt", null);
        return change;
    }

    private static Map<String, Object> exit() {
        var exit = new HashMap<String, Object>();
        exit.put("lastDay", "2037-03-31");
        exit.put("words", "Nobody keeps <books> after March.");
        exit.put("saidAt", AT);
        exit.put("endedAt", null);
        exit.put(
                "balances",
                List.of(Map.of(
                        "awardId",
                        FakeApplying.HOST_ASKED,
                        "groupId",
                        People.AL_NOOR,
                        "pence",
                        41_000,
                        "state",
                        "held")));
        return exit;
    }
}
