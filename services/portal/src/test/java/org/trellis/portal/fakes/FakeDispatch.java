package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;

/// Dispatch's contract about webhooks: one that works, one that is off, and one that fails.
public final class FakeDispatch extends FakeService {

    public static final String WORKS = "0e000000-0000-7000-8000-0000000000b1";
    public static final String OFF = "0e000000-0000-7000-8000-0000000000b2";
    public static final String FAILS = "0e000000-0000-7000-8000-0000000000b3";
    public static final String FAILED = "0e000000-0000-7000-8000-0000000000b5";
    public static final String SECRET = "whsec_C2FVsBQIhrscChlQIMVbsSYspob7oDsdfsdfsdf=";

    private static final String V1 = "/api/dispatch/v1/webhooks";
    private static final String ID = "([0-9a-f-]{36})";

    private static final String SINCE = "2026-11-29T08:00:00Z";
    private static final String WEBHOOK = """
            {"id": "%s", "url": "https://pantry.example/hooks?a=<b>", "types": ["referral.accepted", "share.ended"],
             "on": %s, %s "madeAt": "2026-11-20T08:00:00Z",
             "signedWith": [{"since": "2026-11-20T08:00:00Z"}, {"since": "2026-11-01T08:00:00Z", "until": "%s"}] %s}
            """;
    private static final String DELIVERIES = """
            {"items": [
              {"id": "0e000000-0000-7000-8000-0000000000b4", "type": "test", "state": "failed", "why": "timeout",
               "tries": 1, "replays": 0, "notedAt": "%1$s"},
              {"id": "%2$s", "type": "referral.accepted", "state": "failed", "why": "status", "status": 503,
               "tries": 9, "replays": 1, "notedAt": "%1$s"},
              {"id": "0e000000-0000-7000-8000-0000000000b6", "type": "share.ended", "state": "waiting",
               "why": "no-connection", "tries": 2, "replays": 0, "notedAt": "%1$s", "nextAt": "2026-11-30T09:00:00Z"},
              {"id": "0e000000-0000-7000-8000-0000000000b7", "type": "referral.sent", "state": "withheld",
               "why": "share-ended", "tries": 0, "replays": 0, "notedAt": "%1$s"},
              {"id": "0e000000-0000-7000-8000-0000000000b8", "type": "referral.completed", "state": "delivered",
               "status": 204, "tries": 1, "replays": 0, "notedAt": "%1$s"}],
             "next": "0e000000-0000-7000-8000-0000000000b8"}
            """.formatted(SINCE, FAILED);

    FakeDispatch(int port) {
        super(port);
        on("GET", V1 + "/types", _ -> Answer.ok(Map.of("items", types())));
        on(
                "GET",
                V1,
                _ -> Answer.ok("{\"items\": [%s, %s, %s]}"
                        .formatted(webhook(WORKS, ""), webhook(OFF, ""), webhook(FAILS, ""))));
        on("POST", V1, FakeDispatch::add);
        on("GET", V1 + "/" + ID, call -> known(call, Answer.ok(webhook(call.part(0), ""))));
        on("PUT", V1 + "/" + ID, call -> known(call, wanted(call, Answer.ok(webhook(call.part(0), "")))));
        on("DELETE", V1 + "/" + ID, call -> known(call, Answer.of(204, null)));
        on("POST", V1 + "/" + ID + "/secret", call -> known(call, Answer.ok(webhook(call.part(0), secret()))));
        on(
                "POST",
                V1 + "/" + ID + "/test",
                call -> call.part(0).equals(FAILS)
                        ? Answer.problem(409, "test-under-way", "A test is on its way already.")
                        : Answer.of(202, "{}"));
        on(
                "GET",
                V1 + "/" + ID + "/deliveries",
                call -> Answer.ok(call.part(0).equals(OFF) ? "{\"items\": [], \"next\": null}" : DELIVERIES));
        on("POST", V1 + "/" + ID + "/replay", _ -> Answer.of(202, "{\"replayed\": 2, \"more\": false}"));
    }

    private static Answer add(Call call) {
        var isAgain = "0e000000-0000-7000-8000-00000000aaaa".equals(call.header("idempotency-key"));
        return wanted(call, Answer.of(201, webhook(WORKS, isAgain ? "" : secret())));
    }

    private static Answer wanted(Call call, Answer good) {
        return call.json().path("url").asText().contains("10.0.0.1")
                ? Answer.problem(422, "webhook-address-refused", "Nothing can be sent to this address.")
                : good;
    }

    private static Answer known(Call call, Answer answer) {
        return List.of(WORKS, OFF, FAILS).contains(call.part(0))
                ? answer
                : Answer.problem(404, "not-found", "There is nothing here that you can see.");
    }

    private static String secret() {
        return ", \"secret\": \"" + SECRET + "\"";
    }

    private static String webhook(String id, String more) {
        var how = id.equals(OFF)
                ? "\"offWhy\": \"failing\","
                : id.equals(FAILS) ? "\"failingSince\": \"" + SINCE + "\"," : "";
        return WEBHOOK.formatted(id, !id.equals(OFF), how, "2026-12-01T08:00:00Z", more);
    }

    private static List<Map<String, String>> types() {
        return List.of(
                        "referral.sent",
                        "referral.accepted",
                        "referral.completed",
                        "pathway.published",
                        "share.ended",
                        "sung.aloud")
                .stream()
                .map(type -> Map.of("type", type, "description", "x"))
                .toList();
    }
}
