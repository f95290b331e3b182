package org.trellis.journeys;

import static org.hamcrest.Matchers.hasItem;
import static org.trellis.journeys.Rest.GRANTS;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.people.Person;

/// A fund of Eastmere's voluntary action, by REST, and what its officer does with it.
record RestFund(Rest rest, Person officer) {

    static final UUID EVA = UUID.fromString("0e000000-0000-7000-8000-000000000003");
    static final int A_GRANT = 50_000;

    /// Opens one with so much of the council's money in it, and returns its id.
    String open(long pence) {
        String fund = makes(words()).statusCode(201).extract().path("id");
        rest.as(officer)
                .body(Map.of("fromKind", "council", "fromId", Borough.EASTMERE, "pence", pence))
                .post(GRANTS + "/funds/" + fund + "/sources")
                .then()
                .statusCode(200);
        rest.as(officer)
                .body(Map.of("state", "open"))
                .put(GRANTS + "/funds/" + fund + "/state")
                .then()
                .statusCode(200);
        rest.anybody().get(GRANTS + "/open-funds").then().statusCode(200).body("items.id", hasItem(fund));
        return fund;
    }

    ValidatableResponse makes(Map<String, Object> words) {
        return rest.as(officer).body(words).post(GRANTS + "/funds").then();
    }

    long balance(String fund, String account) {
        return rest.as(officer)
                .get(GRANTS + "/funds/" + fund + "/ledger/balances")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong(account);
    }

    static Map<String, Object> words() {
        var words = new HashMap<String, Object>();
        words.put("name", "Eastmere Winter Kitchens");
        words.put("purpose", "Hot meals in every ward before Christmas.");
        words.put("areas", List.of("E06999901"));
        words.put("paysFor", List.of("Food and fuel"));
        words.put("mostPence", A_GRANT);
        words.put("decisionDays", 7);
        words.put("questions", List.of("What will you do?"));
        words.put("conditions", List.of(Map.of("kind", "keep-receipts", "words", "A photo of each is enough.")));
        return words;
    }
}
