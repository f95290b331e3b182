package org.trellis.referrals.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.steps;
import static org.trellis.referrals.Pair.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// The two desks of a referral write to each other, and nobody else reads along.
@QuarkusTest
class MessageTest {

    @Inject
    Directory directory;

    private Pair pair;
    private String id;

    @BeforeEach
    void oneIsOnItsWay() {
        pair = Pair.agreed(directory);
        id = pair.sent();
    }

    @Test
    void bothSidesReadWhatEitherWroteAndTheOtherOneIsTold() {
        writes(pair.receiver(), id, "Is Thursday possible?").statusCode(204);
        writes(pair.sender().as("helpline"), id, "Yes, on 3.12.2036 after 14:30.\nThank you")
                .statusCode(204);

        reads(pair.sender())
                .body("items.text", contains("Yes, on 3.12.2036 after 14:30.\nThank you", "Is Thursday possible?"));
        reads(pair.receiver()).body("items.byYou", contains(false, true));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in("trellis.referrals.telling.v1").stream()
                                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                                .filter(told -> told.contains("referral-message") && told.contains(id)))
                        .hasSize(2)
                        .allSatisfy(told -> assertThat(told).doesNotContain("Thursday", "Yes")));
        var page = pair.sender()
                .asks()
                .get("/referrals/{id}/messages?limit=1", id)
                .then()
                .body("items", hasSize(1));
        pair.sender()
                .asks()
                .get(
                        "/referrals/{id}/messages?limit=1&cursor={c}",
                        id,
                        page.extract().<String>path("next"))
                .then()
                .body("items.text", contains("Is Thursday possible?"), "next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ring 07700 900123", "His number is +44 7700 900 456.", "Write to jan@trellis.example, please"})
    void whatLooksPersonalIsRefusedAndSaidWhy(String text) {
        writes(pair.receiver(), id, text).statusCode(422).body("code", equalTo("looks-personal"));
        reads(pair.receiver()).body("items", empty());
    }

    @Test
    void nobodyElseReadsOrWritesAndNothingIsWrittenOfWhatIsOverOrNotSent() {
        writes(pair.receiver(), id, "Is Thursday possible?").statusCode(204);
        var stranger = Party.council();
        var absent = writes(stranger, UUID.randomUUID().toString(), "x")
                .statusCode(404)
                .extract()
                .asString();
        assertThat(writes(stranger, id, "x").statusCode(404).extract().asString())
                .isEqualTo(absent);
        stranger.asks().get("/referrals/{id}/messages", id).then().statusCode(404);
        writes(pair.sender(), pair.drafted(), "x").statusCode(404);

        steps(pair.receiver(), id, "decline").statusCode(200);
        writes(pair.sender(), id, "A pity").statusCode(409).body("code", equalTo("referral-not-open"));
        reads(pair.sender()).body("items", hasSize(1));
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheSameKeyWritesOnce() {
        writes(pair.sender(), id, " ").statusCode(400);
        writes(pair.sender(), id, "x".repeat(1001)).statusCode(400);
        writes(pair.sender(), id, "<b>").statusCode(400);
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            pair.sender()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "Once"))
                    .post("/referrals/{id}/messages", id)
                    .then()
                    .statusCode(204);
        }
        reads(pair.sender()).body("items", hasSize(1));
    }

    @Test
    void someWeeksAfterItIsOverEachSideDeletesWhatItWrote() throws Exception {
        writes(pair.receiver(), id, "Is Thursday possible?").statusCode(204);
        writes(pair.sender(), id, "Yes").statusCode(204);
        Rows.fallsDue(UUID.fromString(id));
        Time.isLookedAt(id);
        writes(pair.sender(), id, "Or Friday").statusCode(204);
        steps(pair.receiver(), id, "decline").statusCode(200);
        reads(pair.sender()).body("items", hasSize(3));

        Rows.fallsDue(UUID.fromString(id));

        Awaitility.await().untilAsserted(() -> reads(pair.sender()).body("items", empty()));
    }

    private ValidatableResponse reads(Party by) {
        return by.asks().get("/referrals/{id}/messages", id).then().statusCode(200);
    }
}
