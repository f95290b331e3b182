package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Directory's contract about lists. What it answers to a list follows from what the list begins with.
public final class FakeImports {

    public static final String LATEST = "0e000000-0000-7000-8000-0000000000e1";
    public static final String EARLIER = "0e000000-0000-7000-8000-0000000000e2";

    /// Another list came in between the question and the answer.
    public static final String OVERTAKEN = "0e000000-0000-7000-8000-0000000000e3";

    public static final String ROW = "0e000000-0000-7000-8000-0000000000e4";
    public static final String STATEMENT = "0e000000-0000-7000-8000-0000000000e5";

    /// So many bad rows that not all are told.
    public static final String MANY_BAD = "Many bad";

    private static final String IMPORTS = "/api/directory/v1/imports";
    private static final String ID = "([0-9a-f-]{36})";

    private FakeImports() {}

    static void on(FakeService directory) {
        directory.on("POST", IMPORTS + "/groups", FakeImports::list);
        directory.on("POST", IMPORTS + "/services", call -> report(call, "[]", 0));
        directory.on("GET", IMPORTS + "/rows", FakeImports::rows);
        directory.on("DELETE", IMPORTS + "/rows/" + ID, _ -> Answer.of(204, null));
        directory.on("GET", IMPORTS + "/statements", _ -> Answer.ok("""
                {"items": [
                  {"id": "%s", "source": "Groups that wrote <us>", "lawfulBasis": "Legitimate interests",
                   "howTold": "By post", "listings": 12, "published": 11, "at": "2026-11-20T10:00:00Z"},
                  {"id": "0e000000-0000-7000-8000-0000000000e6", "source": "An old list", "lawfulBasis": "None",
                   "howTold": "Not", "listings": 3, "published": 0, "at": "2026-10-20T10:00:00Z",
                   "withdrawnAt": "2026-10-21T10:00:00Z"}], "next": "%s"}
                """.formatted(STATEMENT, STATEMENT)));
        directory.on(
                "POST",
                IMPORTS + "/statement",
                call -> call.json().path("source").asText().equals("Nothing")
                        ? Answer.problem(422, "nothing-waits", "No imported row waits for a statement.")
                        : Answer.of(201, Map.of("id", STATEMENT)));
        directory.on("DELETE", IMPORTS + "/statements/" + ID, _ -> Answer.of(204, null));
        directory.on("GET", IMPORTS + "/batches", _ -> Answer.ok("""
                {"items": [
                  {"id": "%s", "at": "2026-11-20T10:00:00Z", "created": 1800, "updated": 5, "canBeUndone": true},
                  {"id": "%s", "at": "2026-11-10T10:00:00Z", "created": 2, "updated": 0, "canBeUndone": false},
                  {"id": "%s", "at": "2026-11-09T10:00:00Z", "created": 1, "updated": 0, "canBeUndone": false},
                  {"id": "0e000000-0000-7000-8000-0000000000e7", "at": "2026-11-01T10:00:00Z", "created": 9,
                   "updated": 1, "undoneAt": "2026-11-02T10:00:00Z", "canBeUndone": false}]}
                """.formatted(LATEST, EARLIER, OVERTAKEN)));
        directory.on(
                "DELETE",
                IMPORTS + "/batches/" + ID,
                call -> call.part(0).equals(LATEST)
                        ? Answer.ok(Map.of("id", LATEST, "canBeUndone", false))
                        : Answer.problem(409, "not-the-latest", "Only the latest import that stands can be undone."));
    }

    private static Answer list(Call call) {
        var text = call.text();
        if (text.isEmpty()) {
            return refused(422, "file-empty", "The file is empty.", Map.of("line", 1));
        }
        if (text.startsWith("busy")) {
            return refused(503, "imports-busy", "Other lists are being imported at the moment.", Map.of());
        }
        if (text.startsWith("large")) {
            return refused(413, "file-too-large", "This is more than 64 MB.", Map.of());
        }
        if (text.startsWith("half")) {
            return refused(422, "file-not-utf8", "Line 612 is not UTF-8.", Map.of("line", 612, "taken", 500));
        }
        if (text.startsWith("Who") && !call.query().containsKey("name")) {
            return refused(
                    422,
                    "columns-missing",
                    "The first line must name a column for the group's name, as in name=Who.",
                    Map.of("found", List.of("Who", "Patch", "", "Phone <b>")));
        }
        return text.startsWith(MANY_BAD) ? report(call, manyProblems(), 900) : report(call, """
                        [{"line": 17, "column": "Na<me", "code": "name-too-long", "reason": "has 140 characters, more than 120"},
                         {"line": 18, "column": null, "code": "columns-differ", "reason": "has 4 columns"}]""", 2);
    }

    private static Answer report(Call call, String problems, int bad) {
        var look = !"false".equals(call.query().get("dryRun"));
        return Answer.ok("""
                {"dryRun": %s, "batch": %s, "columns": {"name": "%s", "area": "Patch"}, "ignored": ["link_type"],
                 "notKept": ["Phone"], "rows": 1828, "good": 1826, "bad": %d, "created": 1800, "updated": 5,
                 "unchanged": 19, "keptOut": 2, "waiting": 1805,
                 "reasons": [{"code": "name-too-long", "words": "has more than 120 characters", "count": 1}],
                 "notes": [{"code": "postcode-shortened", "words": "a full postcode was shortened", "count": 7}],
                 "problems": %s}""".formatted(
                look, look ? "null" : "\"" + LATEST + "\"", call.query().getOrDefault("name", "Group"), bad, problems));
    }

    private static String manyProblems() {
        return IntStream.rangeClosed(1, 200)
                .mapToObj(line ->
                        "{\"line\": %d, \"column\": \"%s\", \"code\": \"name-has-contact\", \"reason\": \"holds a telephone number or an e-mail address\"}"
                                .formatted(line, "Name of the group as it calls itself in its own words"))
                .toList()
                .toString();
    }

    private static Answer rows(Call call) {
        var state = call.query().getOrDefault("state", "published");
        if (state.equals("removed")) {
            return Answer.ok("{\"items\": []}");
        }
        return Answer.ok("""
                {"items": [
                  {"id": "%s", "name": "Harbour <Helpers>", "areaWords": "", "outcodes": ["EM1", "EM2"],
                   "link": "https://harbour.example/", "summary": "Shopping & lifts", "state": "%s"},
                  {"id": "0e000000-0000-7000-8000-0000000000e8", "name": "Quay Pals", "state": "claimed"}],
                 "next": "%s"}""".formatted(ROW, state, ROW));
    }

    private static Answer refused(int status, String code, String detail, Map<String, Object> more) {
        var body = new java.util.HashMap<>(more);
        body.putAll(Map.of("title", code, "status", status, "code", code, "detail", detail));
        return new Answer(status, body, Map.of("Content-Type", "application/problem+json"));
    }
}
