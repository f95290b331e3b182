package org.trellis.portal.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract on applying together: others in Al-Noor Kitchen's drafts, its files and photos. The walkers take
/// part in one of them, and the infrastructure body is asked to help.
public final class FakeTogether {

    /// The draft that another group takes part in, and where it is asked into another one.
    public static final String SHARED = FakeGrants.id("624");

    public static final String TAKEN = FakeGrants.id("671");
    public static final String ASKED = FakeGrants.id("672");

    /// Changes: one that stands, and one that somebody wrote over.
    public static final String STANDS = FakeGrants.id("681");

    public static final String OVER = FakeGrants.id("682");

    public static final String FILE = FakeGrants.id("691");
    public static final String PHOTO = FakeGrants.id("692");
    public static final String RECEIPT = FakeGrants.id("6f3");

    private static final String V1 = FakeGrants.V1;
    private static final String ID = FakeGrants.ID;
    private static final String AT = "2026-11-20T10:00:00Z";
    private static final String UNTIL = "2036-11-20T10:00:00Z";

    private FakeTogether() {}

    static void on(FakeService grants) {
        var parts = V1 + "/drafts/" + ID + "/parts";
        grants.on("GET", parts, call -> own(call, Answer.ok(Map.of("items", List.of(part(), silent())))));
        grants.on("PUT", parts + "/" + ID, call -> own(call, ask(call)));
        grants.on("DELETE", parts + "/" + ID, call -> own(call, Answer.of(204, null)));
        grants.on(
                "GET",
                V1 + "/drafts/" + ID + "/changes",
                call -> own(call, FakeGrants.page(List.of(change(STANDS, true), change(OVER, false), ofTheAmount()))));
        grants.on(
                "PUT",
                V1 + "/drafts/" + ID + "/changes/" + ID + "/undoing",
                call -> own(
                        call,
                        call.part(1).equals(STANDS)
                                ? Answer.ok(Map.of("field", "title", "words", "Gas", "version", 3))
                                : FakeGrants.problem(
                                        412,
                                        "answer-changed",
                                        Map.of("field", "title", "yours", "Gas", "theirs", "Rice", "version", 4))));
        files(grants);
        grants.on("GET", V1 + "/taking-part", FakeTogether::invitations);
        grants.on(
                "GET", V1 + "/taking-part/named", call -> FakeGrants.page(isAlly(call) ? List.of(named()) : List.of()));
        grants.on(
                "PUT",
                V1 + "/taking-part/" + ID + "/answer",
                call -> isAlly(call) && List.of(TAKEN, ASKED).contains(call.part(0))
                        ? Answer.ok(invitation(call.part(0), "co-applicant", null))
                        : FakeGrants.NOT_FOUND);
    }

    private static void files(FakeService grants) {
        var ofDraft = V1 + "/drafts/" + ID + "/files";
        grants.on("GET", ofDraft, call -> own(call, papers(FILE, null)));
        grants.on("POST", ofDraft, call -> own(call, take(call)));
        grants.on("GET", ofDraft + "/" + ID, call -> own(call, file()));
        grants.on("DELETE", ofDraft + "/" + ID, call -> own(call, Answer.of(204, null)));
        grants.on("GET", V1 + "/applications/" + ID + "/files", call -> FakeApplying.seen(call, papers(FILE, null)));
        grants.on("GET", V1 + "/applications/" + ID + "/files/" + ID, call -> FakeApplying.seen(call, file()));
        grants.on(
                "POST",
                V1 + "/awards/" + ID + "/receipts/" + ID + "/files",
                call -> FakeApplying.seen(call, take(call)));
        grants.on(
                "GET",
                V1 + "/awards/" + ID + "/receipt-files",
                call -> People.COUNCIL.equals(FakeGrants.me(call))
                        ? papers(PHOTO, RECEIPT)
                        : FakeApplying.seen(call, papers(PHOTO, RECEIPT)));
        grants.on("GET", V1 + "/awards/" + ID + "/receipt-files/" + ID, call -> FakeApplying.seen(call, file()));
    }

    /// Whether it takes part in this draft.
    static boolean isIn(Call call) {
        return isAlly(call) && call.part(0).equals(SHARED);
    }

    private static boolean isAlly(Call call) {
        return FakeLoops.WALKERS.equals(FakeGrants.me(call));
    }

    private static Answer own(Call call, Answer answer) {
        return People.AL_NOOR.equals(FakeGrants.me(call)) ? answer : FakeGrants.NOT_FOUND;
    }

    private static Answer ask(Call call) {
        return switch (call.part(1)) {
            case String id when id.equals(People.AL_NOOR) -> Answer.problem(422, "cannot-be-asked", "Not this one.");
            case String id
            when id.equals(FakeLoops.WALKERS) -> Answer.problem(422, "end-not-possible", "Say until when.");
            case String id when id.equals(People.FREE_WHARF) -> Answer.problem(422, "too-many-asked", "Too many.");
            default -> Answer.ok(Map.of("items", List.of(part())));
        };
    }

    private static Map<String, Object> part() {
        var part = new HashMap<String, Object>();
        part.put("organisationId", People.QUAYSIDE);
        part.put("part", "co-applicant");
        part.put("askedAt", AT);
        part.put("until", UNTIL);
        part.put("agreed", true);
        part.put("name", "Quayside <Mutual> Aid");
        return part;
    }

    private static Map<String, Object> silent() {
        var part = part();
        part.put("organisationId", FakeLoops.EVA);
        part.put("part", "helper");
        part.put("agreed", false);
        part.put("name", null);
        return part;
    }

    private static Map<String, Object> ofTheAmount() {
        var change = new HashMap<>(change(FakeGrants.id("683"), true));
        change.put("field", "amount");
        change.put("before", "31250");
        return change;
    }

    private static Map<String, Object> change(String id, boolean stands) {
        var change = new HashMap<String, Object>();
        change.put("id", id);
        change.put("field", "title");
        change.put("version", stands ? 1 : 9);
        change.put("before", stands ? "Gas <bottles>" : "");
        change.put("organisationId", FakeLoops.EVA);
        change.put("part", "helper");
        change.put("at", AT);
        change.put("stands", stands);
        return change;
    }

    private static Answer papers(String id, String receipt) {
        var paper = new HashMap<String, Object>();
        paper.put("id", id);
        paper.put("receiptId", receipt);
        paper.put("name", "quote <1>.jpg");
        paper.put("type", "image/jpeg");
        paper.put("size", 181_234);
        return Answer.ok(Map.of("items", List.of(paper)));
    }

    private static Answer take(Call call) {
        if (call.text().contains("none")) {
            return Answer.problem(422, "attachment-type", "No photo.");
        }
        return call.text().contains("many")
                ? Answer.problem(422, "too-many-files", "Too many.")
                : Answer.of(201, Map.of("id", FILE, "name", "a.jpg", "type", "image/jpeg", "size", 5));
    }

    private static Answer file() {
        return new Answer(
                200,
                "a photo",
                Map.of("Content-Type", "image/jpeg", "Content-Disposition", "attachment; filename=\"quote.jpg\""));
    }

    private static Answer invitations(Call call) {
        if (isAlly(call)) {
            return FakeGrants.page(
                    List.of(invitation(ASKED, "co-applicant", null), invitation(TAKEN, "co-applicant", true)));
        }
        return FakeGrants.page(FakeGrants.isGiver(call) ? List.of(invitation(ASKED, "helper", null)) : List.of());
    }

    private static Map<String, Object> invitation(String id, String part, Boolean agreed) {
        var one = new HashMap<String, Object>();
        one.put("id", id);
        one.put("draftId", SHARED);
        one.put("groupId", People.AL_NOOR);
        one.put("groupName", "Al-Noor <Kitchen>");
        one.put("fundId", FakeGrants.WINTER);
        one.put("part", part);
        one.put("until", UNTIL);
        one.put("agreed", agreed);
        return one;
    }

    private static Map<String, Object> named() {
        return Map.of(
                "id",
                FakeApplying.WAITS,
                "groupId",
                People.AL_NOOR,
                "title",
                "A <fridge> for the square",
                "name",
                "Quayside Mutual Aid",
                "sentAt",
                AT);
    }
}
