package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The contract of referrals over two pathways of the council: one that is found, and a draft.
public final class FakeReferrals extends FakeService {

    public static final String PARCELS = "0e000000-0000-7000-8000-0000000000c1";
    public static final String DRAFT = "0e000000-0000-7000-8000-0000000000c2";

    /// Of Quayside, which wants to be asked: nobody did; by Al-Noor without an answer; with a no; with a yes.
    public static final String TO_ASK = "0e000000-0000-7000-8000-0000000000c3";

    public static final String ASKED = "0e000000-0000-7000-8000-0000000000c4";
    public static final String REFUSED = "0e000000-0000-7000-8000-0000000000c5";
    public static final String MAY = "0e000000-0000-7000-8000-0000000000c6";

    public static final String ASK = "0e000000-0000-7000-8000-0000000000e1";
    public static final String REPORT = "0e000000-0000-7000-8000-0000000000e2";
    private static final String V1 = "/api/referrals/v1/pathways";
    private static final String ID = "([0-9a-f-]{36})";
    private static final Map<String, String> ETAG = Map.of("ETag", "\"2-0-p\"");

    private volatile boolean stopped;

    public FakeReferrals(int port) {
        super(port);
        FakeLoops.on(this);
        FakeSteps.on(this);
        FakeLoad.on(this);
        FakeUnmet.on(this);
        FakeReturns.on(this);
        FakeHandOns.on(this);
        FakeConcerns.on(this);
        on("GET", "/q/openapi", _ -> Answer.ok("{\"openapi\":\"3.1.0\"}"));
        on(
                "POST",
                "/api/referrals/v1/resident",
                call -> isCode(call) ? Answer.ok(FakeResidents.seen(code(call), stopped)) : noCode());
        on("POST", "/api/referrals/v1/resident/asks", FakeResidents::asks);
        on("POST", "/api/referrals/v1/resident/lost-code", FakeResidents::loses);
        on(
                "POST",
                "/api/referrals/v1/resident/correction",
                call -> FakeResidents.DECLINED.equals(code(call))
                        ? Answer.problem(409, "nothing-to-correct", "Nothing is kept.")
                        : isCode(call) ? Answer.of(204, null) : noCode());
        on(
                "POST",
                "/api/referrals/v1/resident/sending",
                call -> FakeResidents.DECLINED.equals(code(call))
                        ? Answer.problem(409, "no-way-to-send", "It cannot be sent.")
                        : isCode(call) ? Answer.of(204, null) : noCode());
        on("POST", "/api/referrals/v1/resident/stop", call -> {
            stopped = isCode(call);
            return stopped ? Answer.of(204, null) : noCode();
        });
        on("GET", V1 + "/mine", _ -> Answer.ok(List.of(parcels(), draft())));
        on("POST", V1 + "/imports", FakePathwayLists::answer);
        on("GET", V1 + "/followed", _ -> Answer.ok(FakeFollowing.followed()));
        on(
                "GET",
                V1 + "/" + ID + "/following",
                call -> Answer.ok(Map.of("following", call.part(0).equals(MAY))));
        on("PUT", V1 + "/" + ID + "/following", _ -> Answer.of(204, null));
        on("DELETE", V1 + "/" + ID + "/following", _ -> Answer.of(204, null));
        on("GET", V1 + "/asks", call -> asks("1".equals(call.query().get("limit")) ? null : ASK));
        on("GET", V1 + "/" + ID + "/referrers", _ -> asks(null));
        on(
                "POST",
                V1 + "/" + ID + "/referrers",
                call -> call.json().path("reason").asText().contains("late")
                        ? Answer.problem(503, "links-not-current", "Not now.")
                        : Answer.of(201, ask(ASK, People.AL_NOOR, "open")));
        on("DELETE", V1 + "/" + ID + "/referrers/own", _ -> Answer.of(204, null));
        on("PUT", V1 + "/" + ID + "/referrers/" + ID, _ -> Answer.ok(ask(ASK, People.AL_NOOR, "yes")));
        on("POST", V1 + "/" + ID + "/reports", _ -> Answer.of(204, null));
        on("GET", V1 + "/" + ID + "/reports", _ -> Answer.ok(reports()));
        on("POST", V1 + "/" + ID + "/reports/" + ID + "/settled", _ -> Answer.of(204, null));
        on("GET", V1 + "/" + ID + "/versions", _ -> Answer.ok(List.of(version())));
        on("GET", V1 + "/" + ID, call -> switch (call.part(0)) {
            case PARCELS ->
                ETAG.get("ETag").equals(call.header("if-none-match"))
                        ? new Answer(304, null, ETAG)
                        : new Answer(200, parcels(), ETAG);
            case DRAFT -> new Answer(200, draft(), ETAG);
            case TO_ASK -> new Answer(200, asked(TO_ASK, "ask"), ETAG);
            case ASKED -> new Answer(200, asked(ASKED, "asked"), ETAG);
            case REFUSED -> new Answer(200, asked(REFUSED, "no"), ETAG);
            case MAY -> new Answer(200, asked(MAY, "yes"), ETAG);
            default -> Answer.problem(404, "not-found", "There is nothing here that you can see.");
        });
        on("GET", V1, call -> {
            var found = new HashMap<String, Object>();
            if ("true".equals(call.query().get("selfReferral"))) {
                found.put(
                        "items",
                        FakeReports.PUBLIC.equals(call.query().get("organisation")) ? List.of(parcels()) : List.of());
                return Answer.ok(found);
            }
            var nothing = "prescriptions".equals(call.query().get("need"))
                    || !People.COUNCIL.equals(call.query().getOrDefault("organisation", People.COUNCIL));
            found.put("items", nothing ? List.of() : List.of(parcels()));
            found.put("next", "company".equals(call.query().get("need")) ? "abc" : null);
            return Answer.ok(found);
        });
        on(
                "POST",
                V1,
                call -> call.json().path("telephone").asText("").startsWith("0000")
                        ? Answer.problem(422, "telephone-not-understood", "That does not look like a telephone number.")
                        : call.json().at("/times/weekly/1/opens").asText("").equals("11:00")
                                ? Answer.problem(422, "times-overlap", "On Monday two times overlap.")
                                : Answer.of(201, draft()));
        on(
                "PUT",
                V1 + "/" + ID,
                call -> "old".equals(call.header("if-match"))
                        ? Answer.problem(412, "changed-meanwhile", "Somebody changed it.")
                        : Answer.ok(parcels()));
        on(
                "PUT",
                V1 + "/" + ID + "/publication",
                call -> call.part(0).equals(DRAFT)
                        ? Answer.problem(422, "pathway-incomplete", "It cannot be published yet.")
                        : Answer.ok(parcels()));
        on("PUT", V1 + "/" + ID + "/confirmation", _ -> Answer.ok(parcels()));
        on("DELETE", V1 + "/" + ID, _ -> Answer.of(204, null));
    }

    private static boolean isCode(Call call) {
        return FakeResidents.knows(code(call));
    }

    private static String code(Call call) {
        return call.json().path("code").asText();
    }

    private static Answer noCode() {
        return Answer.problem(404, "not-found", "There is nothing here that you can see.");
    }

    private static Map<String, Object> parcels() {
        var one = new HashMap<String, Object>();
        one.put("id", PARCELS);
        one.put("organisationId", People.COUNCIL);
        one.put("title", "Emergency food <parcels>");
        one.put("need", "food");
        one.put("areas", List.of("E05999901"));
        one.put(
                "patches",
                List.of(Map.of(
                        "name",
                        "Hollin <Street>",
                        "postcodes",
                        List.of("EM1 2AB", "EM1 3"),
                        "within",
                        List.of("E05999901"))));
        one.put("eligibility", "Anybody in Harbour.\nNo proof is asked for.");
        one.put("whatNext", "We ring back the same day.");
        one.put("referrers", "organisations");
        one.put("selfReferral", true);
        one.put("answerDays", 2);
        one.put("hours", "Ring <first>");
        one.put("times", FakeHours.week());
        one.put("opening", Map.of("now", true, "closesAt", FakeHours.LATER_TODAY));
        one.put("languages", List.of("en", "ur"));
        one.put("cost", "contribution");
        one.put("costWords", "£2 if you can");
        one.put("telephone", "01632 960001");
        one.put("link", "https://eastmere.example/food");
        one.put("audience", "everybody");
        one.put("published", true);
        one.put("version", 2);
        one.put("changedAt", "2026-11-20T10:00:00Z");
        one.put("freshness", "ageing");
        one.put("assuredAt", "2026-07-20T10:00:00Z");
        one.put("inDoubt", false);
        return one;
    }

    private static Map<String, Object> draft() {
        var one = new HashMap<>(parcels());
        one.put("id", DRAFT);
        one.put("title", "Debt advice");
        one.put("published", false);
        one.put("freshness", "unconfirmed");
        one.remove("assuredAt");
        return one;
    }

    private static Map<String, Object> asked(String id, String mayRefer) {
        var one = new HashMap<>(parcels());
        one.put("id", id);
        one.put("organisationId", People.QUAYSIDE);
        one.put("referrers", "asked");
        one.put("mayRefer", mayRefer);
        return one;
    }

    private static Map<String, Object> ask(String id, String by, String state) {
        return Map.of(
                "id", id,
                "pathwayId", PARCELS,
                "organisationId", by,
                "reason", "We cook <daily>.",
                "askedAt", "2026-11-20T10:00:00Z",
                "state", state);
    }

    /// Three in three states, or the open one alone.
    private static Answer asks(String only) {
        var found = new HashMap<String, Object>();
        found.put(
                "items",
                only != null
                        ? List.of(ask(only, People.AL_NOOR, "open"))
                        : List.of(
                                ask(ASK, People.AL_NOOR, "open"),
                                ask(MAY, People.QUAYSIDE, "yes"),
                                ask(REFUSED, REFUSED, "no")));
        found.put("next", null);
        return Answer.ok(found);
    }

    private static List<Map<String, Object>> reports() {
        return List.of(
                Map.of(
                        "id",
                        REPORT,
                        "verdict",
                        "wrong",
                        "words",
                        "Shut on <Fridays>",
                        "at",
                        "2026-11-20T10:00:00Z",
                        "organisationId",
                        People.AL_NOOR,
                        "settled",
                        false),
                Map.of("id", MAY, "verdict", "wrong", "at", "2026-11-19T10:00:00Z", "settled", true),
                Map.of("id", ASK, "verdict", "right", "at", "2026-11-18T10:00:00Z", "settled", false));
    }

    private static Map<String, Object> version() {
        return Map.of(
                "version",
                2,
                "at",
                "2026-11-20T10:00:00Z",
                "changes",
                List.of(
                        Map.of("part", "times", "became", "Mo-Fr 09:00-17:00; PH off"),
                        Map.of("part", "cost", "was", "free", "became", "contribution"),
                        Map.of("part", "costWords", "became", "£2 if you can"),
                        Map.of("part", "telephone", "was", "01632 960000", "became", "01632 960001")));
    }
}
