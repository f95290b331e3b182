package org.trellis.referrals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// Two organisations of a test that are linked and agreed on a loop: `sender` proposed it and sends.
public record Pair(Party sender, Party receiver, String loop) {

    /// A council that sends food and company to a group.
    public static Pair agreed(Directory directory) {
        return agreed(directory, Party.council(), Party.group());
    }

    public static Pair agreed(Directory directory, Party sender, Party receiver) {
        return agreed(directory, sender, receiver, Map.of());
    }

    /// `terms` in place of the usual ones.
    public static Pair agreed(Directory directory, Party sender, Party receiver, Map<String, Object> terms) {
        link(directory, sender, receiver);
        var loop = proposes(sender, receiver, terms).statusCode(201).extract().<String>path("id");
        answers(receiver, loop, true).statusCode(200);
        return new Pair(sender, receiver, loop);
    }

    /// An institution that everybody may know of, and that everybody does by now.
    public static Party registered(Directory directory, Party institution) {
        directory.registers(institution);
        var known = "institution_copy where organisation_id = '" + institution.id() + "'";
        Awaitility.await().until(() -> Rows.visible(institution.id(), known) == 1);
        return institution;
    }

    public static void link(Directory directory, Party one, Party other) {
        directory.opens(one, other, "referrals");
        directory.opens(other, one, "referrals");
        directory.settle();
    }

    public static Map<String, Object> terms(Party other) {
        var terms = new HashMap<String, Object>();
        terms.put("otherId", other.id());
        terms.put("youSend", true);
        terms.put("youReceive", false);
        terms.put("needs", List.of("food", "company"));
        terms.put("details", List.of("name", "telephone"));
        return terms;
    }

    public static ValidatableResponse proposes(Party by, Party to, Map<String, Object> changed) {
        var terms = terms(to);
        terms.putAll(changed);
        return by.asks().body(terms).post("/loops").then();
    }

    public static ValidatableResponse answers(Party by, String loop, boolean agreed) {
        return by.asks()
                .body(Map.of("agreed", agreed))
                .put("/loops/{id}/answer", loop)
                .then();
    }

    public static ValidatableResponse pauses(Party by, String loop, boolean paused) {
        return by.asks()
                .body(Map.of("paused", paused))
                .put("/loops/{id}/pause", loop)
                .then();
    }

    public Map<String, Object> referral() {
        var referral = new HashMap<String, Object>();
        referral.put("receiverId", receiver.id());
        referral.put("need", "food");
        return referral;
    }

    public ValidatableResponse sends() {
        return sends(Map.of());
    }

    public ValidatableResponse sends(Map<String, Object> changed) {
        var referral = referral();
        referral.putAll(changed);
        return sender.asks().body(referral).post("/referrals").then();
    }

    /// What a resident agreed to, and may be known of.
    public static Map<String, Object> resident(String name) {
        return Map.of(
                "consent", Map.of("how", "said", "wordsVersion", 1, "language", "pl"),
                "details", Map.of("name", name, "telephone", "07700 900123"));
    }

    /// The id of one that is on its way, with what may be known of a resident of this name.
    public String sentFor(String name) {
        return sends(Map.of("resident", resident(name)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The id of one that is on its way.
    public String sent() {
        return sends().statusCode(201).extract().path("id");
    }

    public String drafted() {
        return sender.asks()
                .body(referral())
                .post("/referrals?draft=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse steps(Party by, String referral, String step) {
        return steps(by, referral, step, Map.of());
    }

    public static ValidatableResponse steps(Party by, String referral, String step, Map<String, Object> more) {
        var taken = new HashMap<String, Object>(more);
        taken.put("step", step);
        return by.asks().body(taken).post("/referrals/{id}/steps", referral).then();
    }

    /// To the other desk of a referral.
    public static ValidatableResponse writes(Party by, String referral, String text) {
        return by.asks()
                .body(Map.of("text", text))
                .post("/referrals/{id}/messages", referral)
                .then();
    }

    public static ValidatableResponse reads(Party by, String referral) {
        return by.asks().get("/referrals/{id}", referral).then();
    }
}
