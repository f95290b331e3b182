package org.trellis.signposting;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;
import org.trellis.testing.Tokens;

/// Asks and offers of support, as the organisations of a test make them.
public final class Support {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Support() {}

    public static Party officer() {
        return Party.of("council", "liaison-officer");
    }

    /// Two that take signposts from each other.
    public static void link(Directory directory, Party one, Party other) {
        directory.opens(one, other, "signposts");
        directory.opens(other, one, "signposts");
    }

    public static Map<String, Object> offer(Party... to) {
        var body = new HashMap<String, Object>();
        body.put("kind", "space");
        body.put("words", "Our ground floor, Tuesdays, free.");
        body.put("until", TODAY.plusDays(30).toString());
        body.put("to", ids(to));
        body.put(
                "conditions",
                List.of(
                        Map.of("kind", "leave-as-found", "words", "Chairs stacked, lights off."),
                        Map.of("kind", "book-ahead", "words", "By the Friday before.")));
        return body;
    }

    public static Map<String, Object> ask(Party... to) {
        var body = new HashMap<String, Object>();
        body.put("kind", "space");
        body.put("words", "A dry room for forty bags.");
        body.put("by", TODAY.plusDays(40).toString());
        body.put("to", ids(to));
        return body;
    }

    private static List<UUID> ids(Party... to) {
        return Arrays.stream(to).map(Party::id).toList();
    }

    public static ValidatableResponse offers(Party by, Map<String, Object> body) {
        return by.asks().body(body).post("/offers").then();
    }

    public static UUID offered(Party by, Map<String, Object> body) {
        return UUID.fromString(offers(by, body).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse asks(Party by, Map<String, Object> body) {
        return by.asks().body(body).post("/asks").then();
    }

    public static UUID asked(Party by, Map<String, Object> body) {
        return UUID.fromString(asks(by, body).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse reads(Party by, String what, UUID id) {
        return by.asks().get("/" + what + "/{id}", id).then();
    }

    public static List<String> box(Party of, String what, String box) {
        return of.asks()
                .get("/" + what + "?limit=100&box=" + box)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public static ValidatableResponse takes(Party by, UUID offer) {
        return by.asks().put("/offers/{id}/acceptance", offer).then();
    }

    public static ValidatableResponse handsBack(Party by, UUID offer) {
        return by.asks().delete("/offers/{id}/acceptance", offer).then();
    }

    public static ValidatableResponse files(Party by, String what, UUID id, boolean filed) {
        return by.asks()
                .body(Map.of("filed", filed))
                .put("/" + what + "/{id}/filing", id)
                .then();
    }

    public static ValidatableResponse done(Party by, UUID offer, Party acceptor) {
        return by.asks()
                .put("/offers/{id}/acceptances/{acceptor}/done", offer, acceptor.id())
                .then();
    }

    public static ValidatableResponse writes(Party by, UUID ask, Party other, String words) {
        return by.asks()
                .body(Map.of("words", words))
                .post("/asks/{id}/advice/{other}", ask, other.id())
                .then();
    }

    public static ValidatableResponse thread(Party by, UUID ask, Party other) {
        return by.asks().get("/asks/{id}/advice/{other}", ask, other.id()).then();
    }

    /// A councillor of this council does.
    public static ValidatableResponse suggests(Party council, UUID ask) {
        return new Party(council.id(), "council", Tokens.of(council.id(), "councillor"))
                .asks()
                .put("/asks/{id}/suggestion", ask)
                .then();
    }

    /// What the people of organisations were to be told about something, as it left.
    public static List<String> told(String text, UUID subject) {
        return Letters.in("trellis.signposting.telling.v1").stream()
                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                .filter(told -> told.contains("\"" + text + "\"") && told.contains(subject.toString()))
                .toList();
    }
}
