package org.trellis.journeys;

import static io.restassured.RestAssured.given;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.UUID;
import org.trellis.people.Addresses;

/// Text messages that people send, as the gateway hands them over; with the local stack's secret, which is public.
record Texting(Addresses addresses) {

    private static final String SECRET = "whsec_bG9jYWwtaW5ib3VuZC1zZWNyZXQ=";

    void says(Numbers who, String what) {
        var id = UUID.randomUUID().toString();
        var now = Instant.now();
        var body = """
                {"id": "%s", "source_number": "%s", "destination_number": "07700900000", "message": "%s",
                 "date_received": "%s"}""".formatted(id, who.dialled().replace("+", ""), what, now);
        given().baseUri(addresses.of("dispatch"))
                .contentType("application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signature(id, now, body))
                .body(body)
                .post("/api/dispatch/v1/inbound/sms")
                .then()
                .statusCode(204);
    }

    private static String signature(String id, Instant now, String body) {
        try {
            return new Webhook(SECRET).sign(id, now.getEpochSecond(), body);
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }
}
