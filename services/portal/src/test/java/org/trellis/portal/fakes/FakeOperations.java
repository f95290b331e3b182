package org.trellis.portal.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// What directory answers about the operator's acts: one of each.
final class FakeOperations {

    static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";
    private static final String ONE = "0e000000-0000-7000-8000-0000000000a1";
    private static final String UNTIL = Instant.now().plus(Duration.ofHours(2)).toString();

    private static final Map<String, Object> INSTITUTION = Map.of(
            "id",
            ONE,
            "kind",
            "council",
            "name",
            "Eastmere Council",
            "gss",
            "E06999901",
            "state",
            "invited",
            "invited",
            "l•••@eastmere.example",
            "invitedUntil",
            UNTIL);

    private static final Map<String, Object> HIDING = Map.of(
            "id",
            ONE,
            "organisation",
            People.AL_NOOR,
            "name",
            "Al-Noor Kitchen",
            "reason",
            "It names <b>a home</b>.",
            "since",
            "2026-01-01T10:00:00Z",
            "until",
            UNTIL);

    private static final Map<String, Object> VISIT = Map.of(
            "id",
            ONE,
            "organisation",
            People.AL_NOOR,
            "name",
            "Al-Noor Kitchen",
            "about",
            "Nobody finds our page",
            "since",
            "2026-01-01T10:00:00Z",
            "until",
            UNTIL);

    private final FakeService directory;

    FakeOperations(FakeService directory) {
        this.directory = directory;
    }

    void answer() {
        directory.on("GET", "/q/health/ready", _ -> Answer.ok("{\"status\":\"UP\"}"));
        directory.on(
                "GET",
                V1 + "/dead-letters",
                _ -> Answer.ok(Map.of(
                        "topics",
                        List.of(Map.of(
                                "topic",
                                "trellis.directory.link.v1.dead.directory",
                                "count",
                                3,
                                "newest",
                                "2026-01-01T10:00:00Z",
                                "reason",
                                "type-unknown")))));
        directory.on("GET", V1 + "/institutions", _ -> items(INSTITUTION));
        directory.on(
                "POST",
                V1 + "/institutions/registrations",
                call -> call.json().path("name").asText().contains("Councii")
                        ? Answer.problem(
                                422,
                                "name-looks-like-another",
                                "People could take this name for Eastmere Council, which is registered.")
                        : Answer.of(201, INSTITUTION));
        directory.on("PUT", V1 + "/institutions/" + ID + "/invitation", _ -> Answer.ok(INSTITUTION));
        directory.on("DELETE", V1 + "/institutions/" + ID + "/invitation", _ -> Answer.of(204, null));
        directory.on("GET", V1 + "/hidings", _ -> items(HIDING));
        directory.on("GET", V1 + "/hidings/mine", _ -> items(HIDING));
        directory.on(
                "POST",
                V1 + "/hidings",
                call -> call.json().path("organisation").asText().equals(People.FREE_WHARF)
                        ? Answer.problem(404, "not-found", "There is nothing here that you can see.")
                        : Answer.of(201, HIDING));
        directory.on("DELETE", V1 + "/hidings/" + ID, _ -> Answer.of(204, null));
        directory.on(
                "POST",
                V1 + "/hidings/" + ID + "/appeal",
                call -> call.json().path("words").asText().isBlank()
                        ? Answer.problem(
                                400,
                                "invalid-request",
                                "Look at the form.",
                                List.of(Map.of("field", "words", "message", "Write what the operator should know")))
                        : Answer.of(201, HIDING));
        directory.on("GET", V1 + "/support-visits", _ -> items(VISIT));
        directory.on(
                "GET",
                V1 + "/support-visits/mine",
                call -> People.AL_NOOR.equals(call.header("Trellis-Organisation"))
                        ? items(VISIT)
                        : Answer.ok(Map.of("items", List.of())));
        directory.on("POST", V1 + "/support-visits", _ -> Answer.of(201, VISIT));
        directory.on("DELETE", V1 + "/support-visits/" + ID, _ -> Answer.of(204, null));
        directory.on(
                "GET",
                V1 + "/support-visits/" + ID + "/listing",
                _ -> Answer.ok(Map.of(
                        "name",
                        "Al-Noor Kitchen",
                        "visibility",
                        "public",
                        "summary",
                        "Hot meals",
                        "offers",
                        List.of("food"))));
        directory.on(
                "GET",
                V1 + "/support-visits/" + ID + "/links",
                _ -> Answer.ok(Map.of(
                        "items",
                        List.of(Map.of(
                                "organisation",
                                Map.of("id", People.COUNCIL, "name", "Eastmere Council"),
                                "ours",
                                Map.of("level", "listed"))))));
        directory.on(
                "GET",
                V1 + "/support-visits/" + ID + "/notices-state",
                _ -> Answer.ok(Map.of("stewards", 2, "withPhone", 1, "withEmail", 2)));
        var invited = Map.of("organisation", People.COUNCIL, "name", "Eastmere Council", "kind", "council");
        directory.on("GET", V1 + "/institution-invitations/" + TOKEN, _ -> Answer.ok(invited));
        directory.on(
                "POST",
                V1 + "/institution-invitations/" + TOKEN + "/acceptance",
                call -> call.header("Trellis-Organisation") != null
                        ? Answer.problem(403, "address-not-proved", "This invitation was sent to another address.")
                        : Answer.ok(invited));
    }

    private static Answer items(Map<String, Object> one) {
        return Answer.ok(Map.of("items", List.of(one)));
    }
}
