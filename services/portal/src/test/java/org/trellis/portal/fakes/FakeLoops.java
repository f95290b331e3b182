package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// The contract of referrals about loops: those of Al-Noor Kitchen, one of each kind, and one of the council's own.
public final class FakeLoops {

    public static final String NORTHMERE = "0e000000-0000-7000-8000-000000000002";
    public static final String EVA = "0e000000-0000-7000-8000-000000000003";
    public static final String WALKERS = "0e000000-0000-7000-8000-0000000000d2";
    public static final String RESTING = "0e000000-0000-7000-8000-0000000000d3";

    public static final String AGREED = "0e000000-0000-7000-8000-0000000000b1";
    public static final String PROPOSED = "0e000000-0000-7000-8000-0000000000b2";
    public static final String HELD = "0e000000-0000-7000-8000-0000000000b3";
    public static final String TO_EVA = "0e000000-0000-7000-8000-0000000000b4";
    public static final String ENDED = "0e000000-0000-7000-8000-0000000000b5";

    private static final String V1 = "/api/referrals/v1/loops";
    private static final String ID = "([0-9a-f-]{36})";

    /// Seen from nobody's side yet.
    private record Loop(
            String id,
            String proposer,
            String other,
            boolean toOther,
            boolean toProposer,
            List<String> needs,
            Integer mostToOther,
            List<String> details,
            String state,
            String heldBy) {

        boolean isOf(String organisation) {
            return proposer.equals(organisation) || other.equals(organisation);
        }

        String otherThan(String me) {
            return proposer.equals(me) ? other : proposer;
        }

        Map<String, Object> seenBy(String me) {
            var mine = proposer.equals(me);
            var seen = new HashMap<String, Object>();
            seen.put("id", id);
            seen.put("otherId", otherThan(me));
            seen.put("proposedByYou", mine);
            seen.put("youSend", mine ? toOther : toProposer);
            seen.put("youReceive", mine ? toProposer : toOther);
            seen.put("needs", needs);
            seen.put(mine ? "mostYouSend" : "mostYouReceive", mostToOther);
            seen.put("details", details);
            seen.put("keepDays", 30);
            seen.put("wordsVersion", 1);
            seen.put("proposedAt", "2026-11-20T10:00:00Z");
            seen.put("state", state);
            seen.put("quietFrom", toProposer ? "21:00:00" : null);
            seen.put("quietUntil", toProposer ? "08:00:00" : null);
            seen.put("heldByYou", me.equals(heldBy));
            seen.put("heldByThem", otherThan(me).equals(heldBy));
            seen.put("mayDo", mayDo(me));
            return seen;
        }

        private List<String> mayDo(String me) {
            return switch (state) {
                case "proposed" -> proposer.equals(me) ? List.of("end") : List.of("agree", "turn-down");
                case "agreed", "paused" -> List.of(me.equals(heldBy) ? "resume" : "pause", "end");
                default -> List.of();
            };
        }
    }

    private static final List<String> MUCH = List.of("name", "telephone");
    private static final List<Loop> LOOPS = List.of(
            loop(AGREED, People.COUNCIL, People.AL_NOOR, true, List.of("food", "company"), 5, MUCH, "agreed", null),
            loop(
                    PROPOSED,
                    People.QUAYSIDE,
                    People.AL_NOOR,
                    false,
                    List.of("company"),
                    null,
                    List.of(),
                    "proposed",
                    null),
            loop(HELD, People.AL_NOOR, NORTHMERE, false, List.of("food"), null, MUCH, "paused", People.AL_NOOR),
            loop(TO_EVA, People.AL_NOOR, EVA, false, List.of("food"), 1, List.of("words"), "agreed", null),
            loop(
                    ENDED,
                    "0e000000-0000-7000-8000-0000000000ff",
                    People.AL_NOOR,
                    false,
                    List.of("food"),
                    null,
                    MUCH,
                    "ended",
                    null),
            loop(
                    "0e000000-0000-7000-8000-0000000000b6",
                    People.COUNCIL,
                    WALKERS,
                    true,
                    List.of("food"),
                    null,
                    MUCH,
                    "agreed",
                    null),
            loop(
                    "0e000000-0000-7000-8000-0000000000b7",
                    People.COUNCIL,
                    RESTING,
                    true,
                    List.of("food"),
                    null,
                    MUCH,
                    "agreed",
                    null));

    private FakeLoops() {}

    private static Loop loop(
            String id,
            String proposer,
            String other,
            boolean toProposer,
            List<String> needs,
            Integer most,
            List<String> details,
            String state,
            String heldBy) {
        return new Loop(id, proposer, other, true, toProposer, needs, most, details, state, heldBy);
    }

    static void on(FakeService referrals) {
        referrals.on("GET", V1, call -> {
            var with = call.query().get("with");
            var page = new HashMap<String, Object>();
            page.put(
                    "items",
                    LOOPS.stream()
                            .filter(loop -> loop.isOf(me(call)))
                            .filter(loop ->
                                    with == null || loop.otherThan(me(call)).equals(with))
                            .map(loop -> loop.seenBy(me(call)))
                            .toList());
            page.put("next", null);
            return Answer.ok(page);
        });
        referrals.on("GET", V1 + "/" + ID, FakeLoops::find);
        referrals.on("POST", V1, call -> switch (call.json().path("otherId").asText()) {
            case NORTHMERE -> Answer.problem(403, "not-linked", "Not linked.");
            case People.AL_NOOR -> Answer.problem(422, "loop-with-yourself", "That is you.");
            case EVA -> Answer.problem(503, "links-not-current", "Not now.");
            default -> Answer.of(201, LOOPS.getFirst().seenBy(People.AL_NOOR));
        });
        referrals.on(
                "PUT",
                V1 + "/" + ID + "/answer",
                call -> call.part(0).equals(PROPOSED)
                        ? find(call)
                        : Answer.problem(409, "loop-not-now", "Not as it stands."));
        referrals.on(
                "PUT",
                V1 + "/" + ID + "/pause",
                call -> call.part(0).equals(TO_EVA) ? Answer.problem(409, "loop-too-often", "Too often.") : find(call));
        referrals.on("DELETE", V1 + "/" + ID, FakeLoops::find);
    }

    private static Answer find(Call call) {
        return LOOPS.stream()
                .filter(loop -> loop.id().equals(call.part(0)) && loop.isOf(me(call)))
                .findFirst()
                .map(loop -> Answer.ok(loop.seenBy(me(call))))
                .orElse(Answer.problem(404, "not-found", "There is nothing here that you can see."));
    }

    static String me(Call call) {
        return Objects.requireNonNullElse(call.header("trellis-organisation"), "");
    }
}
