package org.trellis.grants;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Tokens;

/// A group and a funder, each with two people, and what they do until the money is there.
public record Grant(Party group, Party second, Party body, Party colleague, UUID fund) {

    /// A fund with as much in it.
    public static Grant with(long pence) {
        var body = Party.body();
        return to(body, Funds.open(body, pence));
    }

    /// Another group at the same fund.
    public static Grant to(Party body, UUID fund) {
        var group = Party.group();
        return new Grant(
                group, group.other("second", "steward"), body, body.other("colleague", "grants-officer"), fund);
    }

    public UUID starts() {
        return UUID.fromString(group.asks()
                .body(Map.of("fundId", fund))
                .post("/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static ValidatableResponse writes(Party by, UUID draft, String field, String words, Integer over) {
        var asks = by.asks().body(Map.of("words", words));
        return (over == null ? asks : asks.header("If-Match", "\"" + over + "\""))
                .put("/drafts/{id}/answers/{field}", draft, field)
                .then();
    }

    /// All that the fund asks.
    public UUID written(long pence, String way) {
        var draft = starts();
        var words = new HashMap<>(Map.of(
                "title", "Gas and rice for ten Fridays",
                "amount", Long.toString(pence),
                "way", way,
                "answer-1", "We cook on Fridays.",
                "answer-2", "For whoever comes.",
                "profile-name", "Al-Noor Kitchen",
                "promise", "We spend it on food, and show the receipts."));
        if (way.equals("bought")) {
            words.put("shopping-list", "Gazebo, £89");
        }
        words.forEach((field, said) -> writes(group, draft, field, said, null).statusCode(200));
        return draft;
    }

    public static ValidatableResponse sends(Party by, UUID draft) {
        return by.asks().put("/applications/{id}", draft).then();
    }

    public UUID sent(long pence) {
        var draft = written(pence, "own-account");
        sends(group, draft).statusCode(200);
        return draft;
    }

    /// Who sends for the group, by the token of somebody who left it and acts for the funder alone.
    public Party gone() {
        var left = List.of(new Tokens.In(body.id(), "grants-officer"));
        return new Party(body.id(), body.kind(), Tokens.of("person-of-" + group.id(), left));
    }

    public static ValidatableResponse withdraws(Party by, UUID application) {
        return by.asks().put("/applications/{id}/withdrawal", application).then();
    }

    public static ValidatableResponse proposes(Party by, UUID application, Map<String, ?> proposal) {
        return by.asks()
                .body(proposal)
                .put("/applications/{id}/deciding/proposal", application)
                .then();
    }

    public static ValidatableResponse decides(Party by, UUID application, UUID proposal) {
        return by.asks()
                .body(Map.of("proposalId", proposal))
                .post("/applications/{id}/deciding/decision", application)
                .then();
    }

    public static Map<String, Object> no() {
        return Map.of(
                "approve",
                false,
                "reasons",
                List.of("outside-area"),
                "feedback",
                "Northmere has a fund of its own: see the link.");
    }

    /// By the two people of the funder.
    public UUID proposed(UUID application, Map<String, ?> proposal) {
        return UUID.fromString(
                proposes(body, application, proposal).statusCode(200).extract().path("proposal.id"));
    }

    public UUID approved(long pence) {
        var application = sent(pence);
        decides(colleague, application, proposed(application, Map.of("approve", true)))
                .statusCode(200);
        return application;
    }

    public static ValidatableResponse confirms(Party by, UUID award) {
        return by.asks().put("/awards/{id}/confirmation", award).then();
    }

    public static ValidatableResponse pays(Party by, UUID award) {
        return by.asks().post("/awards/{id}/payments", award).then();
    }

    public static ValidatableResponse notes(Party by, UUID payment, String state) {
        return by.asks()
                .body(Map.of("state", state))
                .put("/payments/{id}/state", payment)
                .then();
    }

    /// What is left over goes back.
    public static ValidatableResponse givesBack(Party by, UUID award, long pence) {
        return leaves(by, award, Map.of("repurposed", false, "pence", pence));
    }

    /// What is left over is used for something else.
    public static ValidatableResponse usesOtherwise(Party by, UUID award, long pence, String words) {
        var said = new HashMap<String, Object>(Map.of("repurposed", true, "pence", pence));
        said.put("words", words);
        return leaves(by, award, said);
    }

    private static ValidatableResponse leaves(Party by, UUID award, Map<String, ?> said) {
        return by.asks().body(said).put("/awards/{id}/leftover", award).then();
    }

    public UUID instructed(UUID award) {
        confirms(second, award).statusCode(200);
        return UUID.fromString(pays(body, award).statusCode(201).extract().path("id"));
    }

    public UUID paid(long pence) {
        var award = approved(pence);
        notes(body, instructed(award), "paid").statusCode(200);
        return award;
    }

    public long pence(String account) {
        return Funds.pence(body, fund, account);
    }
}
