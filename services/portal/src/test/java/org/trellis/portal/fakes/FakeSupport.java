package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Signposting's contract of asks and offers: the council offers Al-Noor Kitchen a room, and Al-Noor Kitchen asks it.
public final class FakeSupport {

    /// Offered by the council to Al-Noor Kitchen; one that is full already; and one of Al-Noor Kitchen's own.
    public static final String ROOM = "0e000000-0000-7000-8000-0000000005a1";

    public static final String FULL = "0e000000-0000-7000-8000-0000000005a2";
    public static final String OWN = "0e000000-0000-7000-8000-0000000005a3";
    public static final String TAKEN = "0e000000-0000-7000-8000-0000000005a4";

    /// Asked by Al-Noor Kitchen of the council and of Quayside Mutual Aid.
    public static final String ASKED = "0e000000-0000-7000-8000-0000000005b1";

    public static final String MADE = ASKED;

    /// Asked of the council and of nobody else: one that a councillor moved to the ward fund, and one that none did.
    public static final String MOVED = "0e000000-0000-7000-8000-0000000005b2";

    public static final String NOT_MOVED = "0e000000-0000-7000-8000-0000000005b3";

    private static final String V1 = "/api/signposting/v1";
    private static final String ID = "([0-9a-f-]{36})";

    private static final Answer NOT_FOUND = Answer.problem(404, "not-found", "There is nothing here that you can see.");

    private FakeSupport() {}

    static void on(FakeService signposting) {
        signposting.on("GET", V1 + "/offers", call -> page(offers(call)));
        signposting.on("GET", V1 + "/offers/" + ID, FakeSupport::offer);
        signposting.on("POST", V1 + "/offers", FakeSupport::make);
        signposting.on("DELETE", V1 + "/offers/" + ID, _ -> Answer.of(204, null));
        signposting.on(
                "PUT",
                V1 + "/offers/" + ID + "/acceptance",
                call -> FULL.equals(call.part(0))
                        ? Answer.problem(409, "offer-full", "As many as can have taken it.")
                        : offer(call));
        signposting.on("DELETE", V1 + "/offers/" + ID + "/acceptance", _ -> Answer.of(204, null));
        signposting.on("PUT", V1 + "/offers/" + ID + "/filing", FakeSupport::offer);
        signposting.on("PUT", V1 + "/offers/" + ID + "/acceptances/" + ID + "/done", FakeSupport::offer);
        signposting.on("GET", V1 + "/asks", call -> page(asks(call)));
        signposting.on(
                "GET",
                V1 + "/asks/owed",
                call -> page(People.COUNCIL.equals(me(call)) ? List.of(ask(People.COUNCIL)) : List.of()));
        signposting.on(
                "GET",
                V1 + "/asks/" + ID,
                call -> isSeen(call) || isOfTheCouncil(call) ? Answer.ok(ask(me(call), call.part(0))) : NOT_FOUND);
        signposting.on(
                "GET",
                V1 + "/suggestions",
                call -> Answer.ok(
                        Map.of("items", People.COUNCIL.equals(me(call)) ? List.of(suggestion()) : List.of())));
        signposting.on(
                "GET",
                V1 + "/asks/" + ID + "/suggestion",
                call -> MOVED.equals(call.part(0)) ? Answer.ok(suggestion()) : NOT_FOUND);
        signposting.on("PUT", V1 + "/asks/" + ID + "/suggestion", _ -> Answer.ok(suggestion()));
        signposting.on("PUT", V1 + "/asks/" + ID + "/suggestion/set-aside", _ -> Answer.ok(suggestion()));
        signposting.on("POST", V1 + "/asks", FakeSupport::ask);
        signposting.on(
                "PUT",
                V1 + "/asks/" + ID + "/end",
                call -> isSeen(call) ? Answer.problem(409, "ask-over", "It is over.") : NOT_FOUND);
        signposting.on(
                "PUT", V1 + "/asks/" + ID + "/filing", call -> isSeen(call) ? Answer.ok(ask(me(call))) : NOT_FOUND);
        signposting.on("GET", V1 + "/asks/" + ID + "/advice/" + ID, call -> isSeen(call) ? thread() : NOT_FOUND);
        signposting.on("POST", V1 + "/asks/" + ID + "/advice/" + ID, FakeSupport::write);
        signposting.on(
                "GET",
                V1 + "/answer-time",
                _ -> Answer.ok(Map.of(
                        "medianDays", 3.5, "answered", 7, "waiting", 2, "overdue", 1, "promisedWorkingDays", 10)));
        signposting.on("GET", V1 + "/answer-promise", _ -> Answer.ok(Map.of("workingDays", 10)));
        signposting.on("PUT", V1 + "/answer-promise", call -> Answer.ok(call.json()));
    }

    private static Answer page(List<Map<String, Object>> items) {
        var page = new HashMap<String, Object>();
        page.put("items", items);
        page.put("next", null);
        return Answer.ok(page);
    }

    private static List<Map<String, Object>> offers(Call call) {
        var box = call.query().get("box");
        if (List.of(MOVED, NOT_MOVED).contains(call.query().getOrDefault("ask", ""))) {
            return List.of();
        }
        if (People.COUNCIL.equals(me(call))) {
            return box.equals("made") ? List.of(offer(ROOM, People.COUNCIL)) : List.of();
        }
        if (!People.AL_NOOR.equals(me(call))) {
            return List.of();
        }
        return switch (box) {
            case "received" -> List.of(offer(ROOM, People.AL_NOOR), offer(FULL, People.AL_NOOR));
            case "accepted" -> call.query().containsKey("ask") ? List.of() : List.of(offer(TAKEN, People.AL_NOOR));
            case "made" -> List.of(offer(OWN, People.AL_NOOR));
            default -> List.of();
        };
    }

    private static Answer offer(Call call) {
        return People.AL_NOOR.equals(me(call)) || People.COUNCIL.equals(me(call)) && ROOM.equals(call.part(0))
                ? Answer.ok(offer(call.part(0), me(call)))
                : NOT_FOUND;
    }

    private static Map<String, Object> offer(String id, String me) {
        var isMade = id.equals(OWN) || me.equals(People.COUNCIL);
        var offer = new HashMap<String, Object>();
        offer.put("id", id);
        offer.put("direction", isMade ? "made" : "received");
        offer.put("offererId", isMade ? me : People.COUNCIL);
        offer.put("answersAskId", id.equals(ROOM) ? ASKED : null);
        offer.put("kind", "space");
        offer.put("words", "Our ground floor, <Tuesdays>, free.");
        offer.put("from", null);
        offer.put("until", "2037-03-31");
        offer.put("most", 5);
        offer.put(
                "conditions",
                List.of(
                        Map.of("kind", "leave-as-found", "words", "Chairs stacked."),
                        Map.of("kind", "book-ahead", "words", "By Friday.")));
        offer.put("madeAt", "2036-11-20T10:00:00Z");
        offer.put("state", "open");
        offer.put("to", isMade ? List.of(People.COUNCIL, People.QUAYSIDE) : null);
        offer.put(
                "acceptances",
                id.equals(TAKEN) || id.equals(OWN)
                        ? List.of(Map.of(
                                "organisationId",
                                id.equals(OWN) ? People.COUNCIL : People.AL_NOOR,
                                "acceptedAt",
                                "2036-11-21T10:00:00Z"))
                        : List.of());
        offer.put("filed", isMade ? null : false);
        return offer;
    }

    private static Answer make(Call call) {
        for (int at = 0; at < call.json().path("conditions").size(); at++) {
            var condition = call.json().path("conditions").get(at);
            if (condition.path("words").asText().contains("members")
                    && !call.json().path("conditionsAreAllowed").asBoolean()) {
                return problem("condition-may-be-banned", Map.of("condition", at, "kind", "data-about-people"));
            }
        }
        return isPersonal(call)
                ? problem("may-be-personal", Map.of("field", "words"))
                : Answer.of(201, offer(OWN, me(call)));
    }

    private static List<Map<String, Object>> asks(Call call) {
        var box = call.query().get("box");
        var mine = People.AL_NOOR.equals(me(call)) ? "made" : "received";
        return isKnown(me(call)) && box.equals(mine) ? List.of(ask(me(call))) : List.of();
    }

    private static Map<String, Object> suggestion() {
        return Map.of(
                "askId",
                MOVED,
                "askerId",
                People.AL_NOOR,
                "kind",
                "advice",
                "until",
                "2037-01-31",
                "suggestedAt",
                "2036-11-22T10:00:00Z",
                "setAside",
                false);
    }

    private static boolean isOfTheCouncil(Call call) {
        return People.COUNCIL.equals(me(call)) && List.of(MOVED, NOT_MOVED).contains(call.part(0));
    }

    private static Map<String, Object> ask(String me, String id) {
        var ask = ask(me);
        ask.put("id", id);
        return ask;
    }

    private static Map<String, Object> ask(String me) {
        var isMade = People.AL_NOOR.equals(me);
        var ask = new HashMap<String, Object>();
        ask.put("id", ASKED);
        ask.put("direction", isMade ? "made" : "received");
        ask.put("askerId", People.AL_NOOR);
        ask.put("kind", "advice");
        ask.put("words", "Do we need <DBS> for shopping?");
        ask.put("by", "2037-01-31");
        ask.put("councillors", true);
        ask.put("askedAt", "2036-11-20T10:00:00Z");
        ask.put("state", "open");
        var council = asked(People.COUNCIL, "2036-12-04");
        var quayside = asked(People.QUAYSIDE, null);
        ask.put("asked", isMade ? List.of(council, quayside) : List.of(me.equals(People.COUNCIL) ? council : quayside));
        ask.put("filed", isMade ? null : false);
        return ask;
    }

    private static Map<String, Object> asked(String id, String owedBy) {
        var asked = new HashMap<String, Object>();
        asked.put("organisationId", id);
        asked.put("owedBy", owedBy);
        asked.put("overdue", false);
        asked.put("answeredAt", null);
        return asked;
    }

    private static Answer ask(Call call) {
        return isPersonal(call)
                ? problem("may-be-personal", Map.of("field", "words"))
                : Answer.of(201, ask(People.AL_NOOR));
    }

    private static Answer thread() {
        var message =
                Map.of("id", ROOM, "byYou", false, "words", "Not for <most> tasks.", "at", "2036-11-21T10:00:00Z");
        return page(List.of(new HashMap<>(message)));
    }

    private static Answer write(Call call) {
        return isPersonal(call) ? problem("may-be-personal", Map.of("field", "words")) : Answer.of(204, null);
    }

    private static boolean isPersonal(Call call) {
        return call.json().path("words").asText().contains("07700")
                && !call.json().path("publicContacts").asBoolean();
    }

    private static Answer problem(String code, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("status", 422);
        body.put("code", code);
        body.put("detail", "Not as it stands.");
        return new Answer(422, body, Map.of("Content-Type", "application/problem+json"));
    }

    private static boolean isSeen(Call call) {
        return ASKED.equals(call.part(0)) && isKnown(me(call));
    }

    private static boolean isKnown(String me) {
        return List.of(People.AL_NOOR, People.COUNCIL, People.QUAYSIDE).contains(me);
    }

    private static String me(Call call) {
        return Objects.requireNonNullElse(call.header("trellis-organisation"), "");
    }
}
