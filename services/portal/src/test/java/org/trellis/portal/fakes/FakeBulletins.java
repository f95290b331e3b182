package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of signposting about bulletins: one of each state, whoever asks for it.
public final class FakeBulletins {

    public static final String DRAFT = "0e000000-0000-7000-8000-0000000000b1";
    public static final String SENT = "0e000000-0000-7000-8000-0000000000b2";
    public static final String SENDING = "0e000000-0000-7000-8000-0000000000b3";
    public static final String VIEWS = "0e000000-0000-7000-8000-0000000000b4";
    public static final String SEEING = "0e000000-0000-7000-8000-0000000000b5";
    public static final String CAME = "0e000000-0000-7000-8000-0000000000b6";
    public static final String BEHIND = "0e000000-0000-7000-8000-0000000000b7";
    public static final String PASSED = "0e000000-0000-7000-8000-0000000000b8";
    public static final String WITHDRAWN = "0e000000-0000-7000-8000-0000000000b9";
    public static final String SEEN = "0e000000-0000-7000-8000-0000000000ba";
    public static final String ASKED = "0e000000-0000-7000-8000-0000000000bb";
    public static final String FILE = "0e000000-0000-7000-8000-0000000000bc";

    public static final String SEEING_DRAFT = "0e000000-0000-7000-8000-0000000000bd";
    public static final String NOBODY_OPEN = "0e000000-0000-7000-8000-0000000000be";

    private static final String V1 = "/api/signposting/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final Answer NOT_FOUND = Answer.problem(404, "not-found", "There is nothing here that you can see.");
    private static final String PAGE = "{\"items\": [%s], \"next\": null}";

    private static final String WORDS = """
            "title": "Fuel <vouchers>", "body": "£30 for each household.\\nAsk early.", "source": "Eastmere Council",
            "forWhom": "Prepayment meters", "endsOn": "2037-01-31", "ring": "01632 960001",
            "attachments": [{"id": "%s", "name": "Leaflet.pdf", "type": "application/pdf", "size": 2048}]
            """.formatted(FILE);
    private static final String DAYS = """
            "views": {"decides": "The cabinet member", "decideBy": "2036-12-10", "then": "The plan is published.",
                "outcomeBy": "2036-12-30"}
            """;
    private static final String DONE = "\"progress\": {\"total\": 3, \"done\": 3, \"deliveredTo\": 2}";

    private static final Map<String, String> OURS = Map.of(
            DRAFT, ours(DRAFT, "notice", "draft", 0, "\"toAll\": false, \"chosen\": 1, \"networks\": 1"),
            SENT,
                    ours(
                            SENT,
                            "notice",
                            "sent",
                            2,
                            DONE
                                    + ", \"changes\": [{\"version\": 2, \"changed\": \"£30 → £45\", \"at\": \"2036-11-21T10:00:00Z\"}]"),
            SENDING, ours(SENDING, "notice", "sending", 1, "\"progress\": {\"total\": 5000, \"done\": 300}"),
            VIEWS, ours(VIEWS, "views", "sent", 1, DONE + "," + DAYS + ", \"outcomeOverdue\": true"),
            SEEING, ours(SEEING, "seeing", "sent", 1, DONE),
            SEEING_DRAFT, ours(SEEING_DRAFT, "seeing", "draft", 0, "\"toAll\": false, \"chosen\": 0"),
            NOBODY_OPEN, ours(NOBODY_OPEN, "notice", "draft", 0, "\"toAll\": false, \"chosen\": 0, \"networks\": 1"));

    private static final Map<String, String> THEIRS = Map.of(
            CAME, came(CAME, "notice", 1, "draft", ""),
            BEHIND, came(BEHIND, "notice", 2, "passed-on", """
                            , "changed": "£30 → £45", "passedOn": {"version": 1, "at": "2036-11-21T10:00:00Z", "behind": true},
                            "own": {"words": "Our <words>", "note": "Sam has the keys", "ofVersion": 1},
                            "changes": [{"version": 2, "changed": "£30 → £45", "at": "2036-11-21T10:00:00Z"}]
                            """),
            PASSED,
                    came(
                            PASSED,
                            "notice",
                            1,
                            "passed-on",
                            ", \"passedOn\": {\"version\": 1, \"at\": \"2036-11-21T10:00:00Z\", \"behind\": false}"
                                    + ", \"own\": {\"words\": \"Our words\", \"note\": \"Sam has the keys\", \"ofVersion\": 1}"),
            WITHDRAWN,
                    came(
                            WITHDRAWN,
                            "notice",
                            1,
                            "passed-on",
                            ", \"passedOn\": {\"version\": 1, \"at\": \"2036-11-21T10:00:00Z\", \"behind\": false}"
                                    + ", \"withdrawn\": {\"words\": \"No money left\", \"at\": \"2036-11-22T10:00:00Z\"}"),
            SEEN, came(SEEN, "seeing", 1, "draft", ""),
            ASKED, came(ASKED, "views", 1, "draft", "," + DAYS + ", \"outcomeOverdue\": true"));

    private FakeBulletins() {}

    static void on(FakeService signposting) {
        writing(signposting);
        receiving(signposting);
        answering(signposting);
    }

    private static void writing(FakeService signposting) {
        var bulletins = V1 + "/bulletins";
        signposting.on(
                "GET",
                bulletins,
                call -> Answer.ok(PAGE.formatted(
                        "drafts".equals(call.query().get("box"))
                                ? OURS.get(DRAFT)
                                : OURS.get(SENT) + "," + OURS.get(SENDING))));
        signposting.on("POST", bulletins, call -> refused(call, Answer.of(201, OURS.get(DRAFT))));
        signposting.on("GET", bulletins + "/" + ID, call -> {
            var found = OURS.get(call.part(0));
            return found == null ? NOT_FOUND : new Answer(200, found, Map.of("ETag", "\"3\""));
        });
        signposting.on(
                "PUT",
                bulletins + "/" + ID,
                call -> "\"2\"".equals(call.header("If-Match"))
                        ? Answer.problem(412, "changed-meanwhile", "Somebody changed it.")
                        : refused(call, Answer.ok(OURS.get(DRAFT))));
        signposting.on("DELETE", bulletins + "/" + ID, _ -> Answer.of(204, null));
        signposting.on(
                "GET",
                bulletins + "/" + ID + "/audience",
                _ -> Answer.ok(Map.of(
                        "all",
                        false,
                        "chosen",
                        1,
                        "organisationIds",
                        List.of(People.QUAYSIDE),
                        "networkIds",
                        List.of(FakeNetworks.KITCHENS))));
        signposting.on("PUT", bulletins + "/" + ID + "/audience", call -> Answer.ok(call.json()));
        signposting.on("POST", bulletins + "/" + ID + "/sending", call -> switch (call.part(0)) {
            case SENT -> Answer.problem(429, "too-many-bulletins-today", "Twenty a day.");
            case NOBODY_OPEN -> Answer.problem(422, "nobody-open-in-networks", "Nobody is.");
            default -> Answer.ok(OURS.get(SENDING));
        });
        signposting.on("POST", bulletins + "/" + ID + "/versions", call -> refused(call, Answer.ok(OURS.get(SENT))));
        signposting.on("POST", bulletins + "/" + ID + "/withdrawal", call -> refused(call, Answer.ok(OURS.get(SENT))));
        signposting.on("POST", bulletins + "/" + ID + "/outcome", call -> refused(call, Answer.ok(OURS.get(VIEWS))));
        signposting.on(
                "POST",
                V1 + "/attachments",
                call -> call.text().startsWith("%PDF")
                        ? Answer.of(201, Map.of("id", FILE, "name", "a.pdf", "type", "application/pdf", "size", 9))
                        : Answer.problem(422, "attachment-type", "A file can be a PDF."));
        signposting.on(
                "GET",
                V1 + "/attachments/" + ID,
                call -> call.part(0).equals(FILE)
                        ? new Answer(
                                200,
                                "%PDF-1.7",
                                Map.of(
                                        "Content-Type", "application/pdf",
                                        "Content-Disposition", "attachment; filename=\"Leaflet.pdf\""))
                        : NOT_FOUND);
    }

    private static void receiving(FakeService signposting) {
        var received = V1 + "/bulletins/received";
        signposting.on(
                "GET",
                received,
                call -> Answer.ok(PAGE.formatted(
                        switch (call.query().get("box")) {
                            case "passed-on" -> THEIRS.get(BEHIND);
                            case "put-away" -> "";
                            default -> String.join(",", THEIRS.values());
                        })));
        signposting.on("GET", received + "/" + ID, call -> theirs(call.part(0)));
        signposting.on("PUT", received + "/" + ID + "/words", call -> refused(call, theirs(call.part(0))));
        signposting.on(
                "POST",
                received + "/" + ID + "/passing-on",
                call -> call.json().path("version").asInt() == 1
                        ? Answer.ok(Map.of("version", 1))
                        : Answer.problem(409, "bulletin-changed", "There is a newer version."));
        signposting.on("PUT", received + "/" + ID + "/putting-away", call -> theirs(call.part(0)));
    }

    private static void answering(FakeService signposting) {
        var reply =
                "{\"id\": \"%s\", \"organisationId\": \"%s\", \"words\": \"Two more <advisers>.\", \"at\": \"2036-11-25T10:00:00Z\"}"
                        .formatted(FILE, People.COUNCIL);
        var promise = "{\"organisationId\": \"%s\", \"owedBy\": \"2036-12-08\", \"replied\": false, \"overdue\": true}"
                .formatted(People.COUNCIL);
        signposting.on(
                "GET",
                V1 + "/bulletins/" + ID + "/replies",
                _ -> Answer.ok("{\"items\": [%s], \"promises\": [%s]}".formatted(reply, promise)));
        signposting.on(
                "GET",
                V1 + "/bulletins/received/" + ID + "/replies",
                call -> Answer.ok(
                        call.part(0).equals(SEEN)
                                ? "{\"items\": [], \"promise\": %s}".formatted(promise)
                                : "{\"items\": [%s]}".formatted(reply)));
        signposting.on(
                "POST",
                V1 + "/bulletins/received/" + ID + "/replies",
                call -> refused(call, Answer.of(201, "{\"items\": [%s]}".formatted(reply))));
        signposting.on("GET", V1 + "/bulletins/owed", call -> {
            var isCouncil = People.COUNCIL.equals(call.header("Trellis-Organisation"));
            var owed = new HashMap<String, Object>();
            owed.put("bulletinId", SEEN);
            owed.put("what", "reply");
            owed.put("title", "No meter keys");
            owed.put("otherId", People.AL_NOOR);
            owed.put("owedBy", "2036-12-08");
            owed.put("overdue", false);
            return Answer.ok(Map.of("items", isCouncil ? List.of(owed) : List.of()));
        });
    }

    private static Answer theirs(String id) {
        var found = THEIRS.get(id);
        return found == null ? NOT_FOUND : Answer.ok(found);
    }

    private static Answer refused(Call call, Answer otherwise) {
        for (var field : List.of("body", "words", "reason")) {
            if (call.json().path(field).asText("").contains("07700")
                    && !call.json().path("publicContacts").asBoolean()) {
                var problem =
                        Map.of("status", 422, "code", "may-be-personal", "detail", "May be personal.", "field", field);
                return new Answer(422, problem, Map.of("Content-Type", "application/problem+json"));
            }
        }
        return otherwise;
    }

    private static String ours(String id, String kind, String state, int version, String more) {
        return "{\"id\": \"%s\", \"kind\": \"%s\", \"state\": \"%s\", \"version\": %d, \"sentAt\": \"2036-11-20T10:00:00Z\", %s, %s}"
                .formatted(id, kind, state, version, WORDS, more);
    }

    private static String came(String id, String kind, int version, String state, String more) {
        return ("{\"id\": \"%s\", \"senderId\": \"%s\", \"kind\": \"%s\", \"version\": %d, \"state\": \"%s\","
                        + " \"deliveredAt\": \"2036-11-20T10:00:00Z\", %s %s}")
                .formatted(id, People.COUNCIL, kind, version, state, WORDS, more);
    }
}
