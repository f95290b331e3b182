package org.trellis.dispatch.inbound;

import static io.restassured.RestAssured.given;

import com.standardwebhooks.Webhook;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.Outside;

/// Text messages that a person sends, as a gateway hands them over.
public final class Texting {

    private Texting() {}

    /// A new message, signed as it must be.
    public static void says(Address who, String what) {
        signed(
                        UUID.randomUUID().toString(),
                        Instant.now(),
                        body(UUID.randomUUID().toString(), who, what))
                .statusCode(204);
    }

    static String body(String id, Address who, String what) {
        return "{\"id\":\"%s\",\"source_number\":\"%s\",\"destination_number\":\"07700900000\",\"message\":\"%s\",\"date_received\":\"2026-11-25T10:00:00Z\"}"
                .formatted(id, who.value().replace("+", ""), what);
    }

    static ValidatableResponse signed(String id, Instant at, String body) {
        try {
            var signature = new Webhook(Outside.WEBHOOK_SECRET).sign(id, at.getEpochSecond(), body);
            return given().basePath(Keeper.API)
                    .contentType("application/json")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                    .header("webhook-signature", signature)
                    .body(body)
                    .post("/inbound/sms")
                    .then();
        } catch (com.standardwebhooks.exceptions.WebhookSigningException
                | com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    static ValidatableResponse withToken(String token, String body) {
        return given().basePath(Keeper.API)
                .contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .body(body)
                .post("/inbound/sms")
                .then();
    }
}
