package org.trellis.signposting;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// A bulletin of a test, and what its sender and its receivers do with it.
public record Bulletin(Party sender, UUID id) {

    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /// An institution that is known here to be one, which is heard some time after it is said.
    public static Party known(Directory directory, Party institution) {
        directory.registers(institution);
        Awaitility.await()
                .until(() -> Rows.visible(
                                institution.id(), "institution_copy where organisation_id = '" + institution.id() + "'")
                        == 1);
        return institution;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /// A notice with all that it needs.
    public static Map<String, Object> notice() {
        var body = new HashMap<String, Object>();
        body.put("title", "Fuel vouchers");
        body.put("body", "£30 for each household with a prepayment meter.");
        body.put("source", "Eastmere Council, money advice");
        body.put("forWhom", "Households with a prepayment meter");
        body.put("endsOn", today().plusDays(30).toString());
        body.put("ring", "01632 960001, 9 to 5");
        return body;
    }

    public static Map<String, Object> seeing() {
        return new HashMap<>(
                Map.of("kind", "seeing", "title", "No meter keys", "body", "Twice as many as last winter."));
    }

    public static Map<String, Object> views() {
        return new HashMap<>(Map.of(
                "kind",
                "views",
                "title",
                "A crossing on the quay",
                "body",
                "Where should it be?",
                "views",
                Map.of(
                        "decides",
                        "The cabinet member for streets",
                        "decideBy",
                        today().plusDays(10).toString(),
                        "then",
                        "The plan is published.",
                        "outcomeBy",
                        today().plusDays(30).toString())));
    }

    public static Bulletin drafted(Party sender, Map<String, Object> words) {
        String id = sender.asks()
                .body(words)
                .post("/bulletins")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Bulletin(sender, UUID.fromString(id));
    }

    /// To these, and arrived.
    public static Bulletin sent(Party sender, Map<String, Object> words, Party... receivers) {
        var bulletin = drafted(sender, words);
        bulletin.isFor(receivers);
        bulletin.sends().statusCode(200);
        return bulletin.arrives();
    }

    public Bulletin isFor(Party... receivers) {
        isFor(List.of(receivers).stream().map(Party::id).toList());
        return this;
    }

    public void isFor(List<UUID> receivers) {
        sender.asks()
                .body(Map.of("organisationIds", receivers))
                .put("/bulletins/{id}/audience", id)
                .then()
                .statusCode(200);
    }

    public ValidatableResponse sends() {
        return sender.asks().post("/bulletins/{id}/sending", id).then();
    }

    public Bulletin arrives() {
        Awaitility.await().untilAsserted(() -> read().statusCode(200).body("state", equalTo("sent")));
        return this;
    }

    public ValidatableResponse read() {
        return sender.asks().get("/bulletins/{id}", id).then();
    }

    public ValidatableResponse corrects(String body, String changed) {
        var version = notice();
        version.put("body", body);
        version.put("changed", changed);
        return sender.asks().body(version).post("/bulletins/{id}/versions", id).then();
    }

    public ValidatableResponse withdraws(String reason) {
        return sender.asks()
                .body(Map.of("reason", reason))
                .post("/bulletins/{id}/withdrawal", id)
                .then();
    }

    public ValidatableResponse readBy(Party receiver) {
        return receiver.asks().get("/bulletins/received/{id}", id).then();
    }

    public static List<String> box(Party receiver, String box) {
        return receiver.asks()
                .get("/bulletins/received?box={box}", box)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public ValidatableResponse rewordedBy(Party receiver, Map<String, Object> words) {
        return receiver.asks()
                .body(words)
                .put("/bulletins/received/{id}/words", id)
                .then();
    }

    public ValidatableResponse passedOnBy(Party receiver, int version) {
        return receiver.asks()
                .body(Map.of("version", version))
                .post("/bulletins/received/{id}/passing-on", id)
                .then();
    }

    public ValidatableResponse putAwayBy(Party receiver, boolean away) {
        return receiver.asks()
                .body(Map.of("away", away))
                .put("/bulletins/received/{id}/putting-away", id)
                .then();
    }

    public ValidatableResponse answeredBy(Party receiver, String words) {
        return receiver.asks()
                .body(Map.of("words", words))
                .post("/bulletins/received/{id}/replies", id)
                .then();
    }

    /// A file that may go with a bulletin.
    public static UUID uploaded(Party by, String name) {
        String id = by.asks()
                .contentType("application/pdf")
                .body(PDF)
                .post("/attachments?name={name}", name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
