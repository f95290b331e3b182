package org.trellis.grants;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// Who takes part in a draft, and what they do there.
public final class Parts {

    public static final String CO_APPLICANT = "co-applicant";
    public static final String HELPER = "helper";

    private Parts() {}

    public static ValidatableResponse asks(Party owner, UUID draft, Party other, String part, Duration end) {
        var words = new HashMap<String, Object>();
        words.put("part", part);
        words.put("until", Instant.now().plus(end));
        words.put("name", "Quayside Mutual Aid");
        return owner.asks()
                .body(words)
                .put("/drafts/{id}/parts/{other}", draft, other.id())
                .then();
    }

    /// For a day.
    public static ValidatableResponse asks(Party owner, UUID draft, Party other, String part) {
        return asks(owner, draft, other, part, Duration.ofDays(1));
    }

    /// What the other one was asked last.
    public static UUID invitation(Party other) {
        return UUID.fromString(other.asks()
                .get("/taking-part")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static ValidatableResponse answers(Party other, UUID invitation, boolean agreed, String name) {
        var words = new HashMap<String, Object>();
        words.put("agreed", agreed);
        words.put("name", name);
        return other.asks()
                .body(words)
                .put("/taking-part/{id}/answer", invitation)
                .then();
    }

    /// A group that everybody sees, or an institution.
    public static Party known(Directory directory, Party other) {
        if (other.kind().equals("group")) {
            directory.publishes(other);
        } else {
            directory.registers(other);
        }
        return other;
    }

    /// Asked, and willing.
    public static Party taken(Directory directory, Party owner, UUID draft, Party other, String part) {
        known(directory, other);
        Awaitility.await().untilAsserted(() -> asks(owner, draft, other, part).statusCode(200));
        answers(other, invitation(other), true, name(other)).statusCode(200);
        return other;
    }

    public static String name(Party party) {
        return "Al-Noor Kitchen " + party.id().toString().substring(0, 4);
    }

    public static ValidatableResponse reads(Party by, UUID draft) {
        return by.asks().get("/drafts/{id}", draft).then();
    }

    public static ValidatableResponse changes(Party owner, UUID draft) {
        return owner.asks().get("/drafts/{id}/changes", draft).then().statusCode(200);
    }
}
