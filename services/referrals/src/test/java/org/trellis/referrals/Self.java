package org.trellis.referrals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody without an account, who asks for themselves.
public final class Self {

    public static final String NAME = "Zbigniewa";
    public static final String WORDS = "Quittengelee and a lift to the eye clinic";
    public static final String CAN = "Mirabellen, and mending bicycles";
    public static final String NUMBER = "07700 900461";

    private Self() {}

    public static ValidatableResponse asks(String pathway) {
        return asks(pathway, UUID.randomUUID(), Map.of(), false);
    }

    /// `changed` in place of the usual details; null takes one away.
    public static ValidatableResponse asks(String pathway, UUID form, Map<String, String> changed, boolean onlyThem) {
        var details = new HashMap<String, String>();
        details.put("name", NAME);
        details.put("telephone", NUMBER);
        details.put("words", WORDS);
        details.put("canAlso", CAN);
        details.putAll(changed);
        var consent = Map.of("how", "wrote", "wordsVersion", 1, "language", "cy", "onlyThem", onlyThem);
        var body = Map.of(
                "pathwayId", pathway, "language", "pl", "resident", Map.of("consent", consent, "details", details));
        var asks = Party.nobodyAsks();
        return (form == null ? asks : asks.header("Idempotency-Key", form))
                .body(body)
                .post("/resident/asks")
                .then();
    }

    public static ValidatableResponse looks(String code) {
        return Party.nobodyAsks().body(Map.of("code", code)).post("/resident").then();
    }

    public static ValidatableResponse corrects(String code, Map<String, String> details) {
        return Party.nobodyAsks()
                .body(Map.of("code", code, "details", details))
                .post("/resident/correction")
                .then();
    }

    public static ValidatableResponse wants(String code, String what) {
        return Party.nobodyAsks()
                .body(Map.of("code", code, "what", what))
                .post("/resident/sending")
                .then();
    }

    /// Without their code.
    public static ValidatableResponse loses(String reachedAt) {
        return Party.nobodyAsks()
                .body(Map.of("reachedAt", reachedAt))
                .post("/resident/lost-code")
                .then();
    }

    public static ValidatableResponse stops(String code) {
        return Party.nobodyAsks()
                .body(Map.of("code", code))
                .post("/resident/stop")
                .then();
    }
}
