package org.trellis.referrals;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// A group that everybody sees, the safeguarding lead of the infrastructure body that it chose, and a helpline of a
/// council that is linked with neither.
public record Case(Party lead, Party group, Party sender) {

    public static final String WORDS = "Zwetschgenkern was seen <3 crying";
    public static final String QUESTION = "Quittengelee on Tuesdays?";
    public static final String ANSWER = "Mirabellenmus, and never alone.";

    public static Case made(Directory directory) {
        var one = new Case(takesConcerns(directory), Party.group(), Party.of("council", "helpline"));
        directory.publishes(one.group);
        Pair.link(directory, one.group, one.lead);
        one.chooses(one.lead.id()).statusCode(200).body("holds", equalTo(true));
        var seen = "listing_copy where listed and organisation_id = '" + one.group.id() + "'";
        Awaitility.await().until(() -> Rows.visible(one.sender.id(), seen) == 1);
        return one;
    }

    /// The safeguarding lead of an infrastructure body with an open door.
    public static Party takesConcerns(Directory directory) {
        var lead = Party.of("infrastructure", "safeguarding-lead");
        directory.registers(lead);
        Awaitility.await().untilAsserted(() -> opens(lead).statusCode(200));
        return lead;
    }

    public static ValidatableResponse opens(Party lead) {
        return lead.asks()
                .body(Map.of("telephone", "01632 960999", "words", "Day and night."))
                .put("/concern-door")
                .then();
    }

    public ValidatableResponse chooses(UUID lead) {
        return group.asks()
                .body(Map.of("leadId", lead))
                .put("/safeguarding-lead")
                .then();
    }

    public String raised() {
        return raises(sender, Map.of()).statusCode(201).extract().path("id");
    }

    /// About the group, unless `changed` says otherwise; null takes a field away.
    public ValidatableResponse raises(Party by, Map<String, ?> changed) {
        var concern = new HashMap<String, Object>();
        concern.put("aboutId", group.id());
        concern.put("words", WORDS);
        concern.put("callBack", "Pat, 07700 900555");
        concern.putAll(changed);
        return by.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(concern)
                .post("/concerns")
                .then();
    }

    public static ValidatableResponse reads(Party by, String concern) {
        return by.asks().get("/concerns/{id}", concern).then();
    }

    public static ValidatableResponse asks(Party by, String concern) {
        return by.asks()
                .body(Map.of("words", QUESTION))
                .post("/concerns/{id}/questions", concern)
                .then();
    }

    public static ValidatableResponse answers(Party by, String concern) {
        return by.asks()
                .body(Map.of("words", ANSWER))
                .post("/concern-questions/{id}/answers", concern)
                .then();
    }

    public static ValidatableResponse closes(Party by, String concern, String outcome) {
        return by.asks()
                .body(Map.of("outcome", outcome))
                .put("/concerns/{id}/end", concern)
                .then();
    }
}
