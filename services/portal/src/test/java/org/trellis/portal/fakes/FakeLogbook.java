package org.trellis.portal.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Directory's logbook with one entry of each act that there is, for the organisation that is not broken.
public final class FakeLogbook {

    /// The design's whole list, and one that a newer directory might write.
    public static final List<String> ACTS = List.of(
            "group-registered",
            "signed-in",
            "signed-out-everywhere",
            "member-invited",
            "invitation-withdrawn",
            "member-joined",
            "member-left",
            "member-removed",
            "role-changed",
            "successor-named",
            "succession-began",
            "succession-done",
            "rule-on",
            "rule-off",
            "act-asked",
            "act-confirmed",
            "act-refused",
            "link-opened",
            "link-changed",
            "link-ended",
            "card-shared",
            "card-ended",
            "facet-read",
            "visibility-changed",
            "listing-hidden",
            "hiding-appealed",
            "listing-shown-again",
            "support-invited",
            "support-read",
            "support-ended",
            "institution-registered",
            "group-closed",
            "paused",
            "resumed",
            "limits-changed",
            "page-confirmed",
            "page-doubted",
            "data-taken",
            "organisation-blocked",
            "organisation-unblocked",
            "deletion-confirmed",
            "connector-asked",
            "connector-ended",
            "card-ran-out",
            "proposal-set-aside",
            "team-made",
            "team-removed",
            "team-member-added",
            "team-member-removed",
            "item-made",
            "item-closed",
            "item-removed",
            "guest-invited",
            "guest-changed",
            "guest-ended",
            "guest-left",
            "guest-note-added",
            "lead-chosen",
            "lead-dropped",
            "liaison-named",
            "liaison-ended",
            "liaison-declined",
            "handover-added",
            "introduction-asked",
            "introduction-put-away",
            "talk-said",
            "talk-taken-back",
            "talk-shown",
            "talk-hidden",
            "talk-removed");

    private static final String V1 = "/api/directory/v1";

    private FakeLogbook() {}

    static void on(FakeService directory) {
        directory.on("GET", V1 + "/logbook", call -> {
            if (People.QUAYSIDE.equals(call.header("trellis-organisation"))) {
                return FakeService.Answer.problem(403, "not-yours", "Your role does not keep the logbook.");
            }
            return FakeService.Answer.ok(
                    call.query().containsKey("cursor")
                            ? Map.of("items", List.of(entry(1, "tea-made")))
                            : Map.of("items", all(), "next", "2"));
        });
        directory.on(
                "GET",
                V1 + "/links/([0-9a-f-]{36})/history",
                call -> FakeService.Answer.ok(
                        call.query().containsKey("cursor") || !call.part(0).equals(People.COUNCIL)
                                ? Map.of("items", List.of())
                                : Map.of(
                                        "items",
                                        List.of(
                                                entry(9, "link-ended"),
                                                shared(),
                                                withTeam(7, "card-shared", FakeTeams.HARBOUR),
                                                withTeam(6, "card-ended", People.NAMELESS)),
                                        "next",
                                        "7")));
        directory.on(
                "GET",
                V1 + "/logbook/verification",
                call -> FakeService.Answer.ok(
                        People.COUNCIL.equals(call.header("trellis-organisation"))
                                ? Map.of("sound", false, "entries", 16, "brokenAt", 17, "how", "changed")
                                : Map.of("sound", true, "entries", ACTS.size(), "head", "ab".repeat(32))));
        directory.on(
                "GET",
                V1 + "/logbook/export",
                call -> new FakeService.Answer(
                        200,
                        "csv".equals(call.query().get("format")) ? "number,at\r\n" : "{\"number\":1}\n",
                        Map.of("Content-Type", "application/octet-stream")));
        directory.on(
                "GET",
                V1 + "/export",
                call -> new FakeService.Answer(
                        200, "as " + call.query().get("format"), Map.of("Content-Type", "application/zip")));
        directory.on("GET", V1 + "/seen", _ -> FakeService.Answer.ok(Map.of("items", seen())));
    }

    private static List<Map<String, Object>> all() {
        return IntStream.range(0, ACTS.size())
                .mapToObj(index -> entry(ACTS.size() - index, ACTS.get(index)))
                .toList();
    }

    private static Map<String, Object> entry(int number, String act) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("number", number);
        entry.put("at", "2026-11-%02dT10:00:00Z".formatted(number % 2 + 20));
        entry.put("act", act);
        if (!Set.of("facet-read", "link-changed", "card-ran-out").contains(act)) {
            entry.put("person", act.equals("rule-on") ? People.AMINA : "5f0c2b7e-8a52-4c0e-9c36-1f5f0d4f7a11");
        }
        entry.put("you", act.equals("signed-in"));
        entry.put(
                "about",
                Map.of(
                        "organisation", act.equals("card-ended") ? People.FREE_WHARF : People.COUNCIL,
                        "facet", "contact",
                        "level", "signposts",
                        "how", "code",
                        "what", "links",
                        "to", "linked",
                        "until", "2036-11-30"));
        return entry;
    }

    private static Map<String, Object> shared() {
        var entry = entry(8, "card-shared");
        entry.remove("person");
        entry.put("about", Map.of("organisation", People.COUNCIL, "facet", "contact", "whose", "theirs"));
        return entry;
    }

    private static Map<String, Object> withTeam(int number, String act, String team) {
        var entry = entry(number, act);
        entry.put("about", Map.of("organisation", People.COUNCIL, "facet", "contact", "team", team));
        return entry;
    }

    private static List<Map<String, Object>> seen() {
        var hidden = new LinkedHashMap<String, Object>();
        hidden.put("id", People.FREE_WHARF);
        hidden.put("name", null);
        return List.of(
                seen(Map.of("id", People.COUNCIL, "name", "Eastmere Council"), "2026-11-02", 3),
                seen(hidden, "2026-11-20", 1));
    }

    private static Map<String, Object> seen(Map<String, Object> reader, String first, int days) {
        return Map.of("organisation", reader, "facet", "contact", "first", first, "last", "2026-11-20", "days", days);
    }
}
