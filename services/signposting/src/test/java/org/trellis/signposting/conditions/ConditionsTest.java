package org.trellis.signposting.conditions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Support.box;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offers;
import static org.trellis.signposting.Support.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;

/// What may be put on an offer, and what may not.
@QuarkusTest
class ConditionsTest {

    @Inject
    Directory directory;

    private final Party council = officer();
    private final Party group = Party.group();

    @BeforeEach
    void theGroupTakesSignpostsFromTheCouncil() {
        link(directory, group, council);
        directory.settle();
    }

    @ParameterizedTest
    @EnumSource(ConditionKind.class)
    void aBannedKindIsRefusedWhateverItsWordsSayAndTheRegisterTellsWhich(ConditionKind kind) throws Exception {
        given().basePath(Party.API)
                .get("/condition-kinds")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '%s' }.allowed".formatted(kind.code()), equalTo(!kind.isBanned()));
        var answer = offered(kind.code(), "Bins out.", Map.of("conditionsAreAllowed", true));
        if (kind.isBanned()) {
            answer.statusCode(422)
                    .body("code", equalTo("condition-banned"), "kind", equalTo(kind.code()))
                    .body("condition", equalTo(1), "detail", containsString(kind.whyBanned()));
            assertThat(box(council, "offers", "made")).isEmpty();
        } else {
            answer.statusCode(201);
            assertThat(Rows.visible(group.id(), "offer_condition where kind = '" + kind.code() + "'"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "You must report members to us, data-about-people",
        "Rhestr o enwau eich gwirfoddolwyr, data-about-people",
        "Follow our procedures at all times, way-of-working",
        "Do not work with any other council, exclusive",
        "Never speak to the press about it, silence",
        "For constituted groups, formal-status",
        "You also join our network, take-another-offer",
    })
    void wordsThatReadAsIfTheyAskedForItAreAskedAboutAndNoMoreThanThat(String words, String kind) {
        offered("used-for", words, Map.of())
                .statusCode(422)
                .body("code", equalTo("condition-may-be-banned"), "kind", equalTo(kind), "condition", equalTo(1));
        offered("used-for", words, Map.of("conditionsAreAllowed", true)).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring the keys back by 17:00 on Friday.",
                "Up to 30 people in the room.",
                "Children with an adult. No candles.",
                "Your own public liability insurance.",
            })
    void ordinaryConditionsAreNot(String words) {
        offered("safety", words, Map.of()).statusCode(201);
    }

    @Test
    void thereAreTenAtMostEachOfAKnownKindAndInWords() {
        offered("goodwill", "Smile.", Map.of()).statusCode(422).body("code", equalTo("condition-unknown"));
        offered("safety", " ", Map.of()).statusCode(400);
        offered("safety", "x".repeat(201), Map.of()).statusCode(400);
        offered("book-ahead", "Ring 07700 900123.", Map.of())
                .statusCode(422)
                .body("code", equalTo("may-be-personal"), "field", equalTo("conditions[1].words"));
        var body = offer(group);
        body.put("conditions", Collections.nCopies(11, Map.of("kind", "age", "words", "Over 18.")));
        offers(council, body).statusCode(400);
        body.put("conditions", Collections.nCopies(10, Map.of("kind", "age", "words", "Over 18.")));
        offers(council, body).statusCode(201);
    }

    private ValidatableResponse offered(String kind, String words, Map<String, Object> more) {
        var body = new HashMap<>(offer(group));
        body.put(
                "conditions",
                List.of(Map.of("kind", "leave-as-found", "words", "As it was."), Map.of("kind", kind, "words", words)));
        body.putAll(more);
        return offers(council, body);
    }
}
