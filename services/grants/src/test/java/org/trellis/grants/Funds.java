package org.trellis.grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Funds, as the bodies of a test keep them.
public final class Funds {

    public static final String AREA = "E09999901";

    private Funds() {}

    /// A fund for grants of up to £500 that can be opened.
    public static Map<String, Object> words() {
        var words = new HashMap<String, Object>();
        words.put("name", "Eastmere Winter Kitchens");
        words.put("purpose", "Hot meals in every ward before Christmas.");
        words.put("areas", List.of(AREA));
        words.put("paysFor", List.of("Food and fuel", "Hire of a room"));
        words.put("mostPence", 50_000);
        words.put("decisionDays", 7);
        words.put("questions", List.of("What will you do?", "For whom?"));
        words.put("conditions", List.of(Map.of("kind", "keep-receipts", "words", "A photo of each is enough.")));
        return words;
    }

    public static UUID made(Party by, Map<String, Object> words) {
        return UUID.fromString(by.asks()
                .body(words)
                .post("/funds")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static void becomes(Party by, UUID fund, String state) {
        by.asks()
                .body(Map.of("state", state))
                .put("/funds/{id}/state", fund)
                .then()
                .statusCode(200);
    }

    /// From a council that passes it on.
    public static void receives(Party by, UUID fund, long pence) {
        by.asks()
                .body(Map.of("fromKind", "council", "fromId", UUID.randomUUID(), "pence", pence))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(200);
    }

    /// Open, with as much in it.
    public static UUID open(Party by, long pence) {
        var fund = made(by, words());
        receives(by, fund, pence);
        becomes(by, fund, "open");
        return fund;
    }

    public static long pence(Party of, UUID fund, String account) {
        return of.asks()
                .get("/funds/{id}/ledger/balances", fund)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong(account);
    }
}
