package org.trellis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// A steward whose phone reads her finger signs in with that from then on: no text message, nothing typed.
@OnStack
@Order(4)
class PasskeyIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final String name = "Lamplight " + UUID.randomUUID().toString().substring(0, 8);

    PasskeyIT(Addresses addresses) {
        this.addresses = addresses;
        this.codes = new Codes(addresses);
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void whoMadeAPasskeyComesInWithIt() {
        try (var phone = chromium.phone(true);
                var steward = new Visitor("passkey", addresses.portal(), phone)) {
            registersAGroup(steward);
            readsFingers(steward);

            steward.sees("/account").presses("passkey");
            steward.presses("registerWebAuthn").finds("done");

            phone.clearCookies();
            steward.opens("/sign-in");
            steward.presses("try-another-way");
            steward.page().click("button:text-is(\"Passkey\")");
            steward.presses("authenticateWebAuthnButton").isIn();
            assertThat(steward.page().locator("#acting-for")).containsText(name);
        }
    }

    private void registersAGroup(Visitor steward) {
        var number = Numbers.fresh();
        var asked = Instant.now();
        steward.sees("/").presses("register");
        steward.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), asked).code());
        steward.writes("name", name).presses("go");
    }

    /// A sensor in the phone that knows its owner at once, and asks her for a name of each passkey.
    private static void readsFingers(Visitor owner) {
        var sensor = new JsonObject();
        sensor.addProperty("protocol", "ctap2");
        sensor.addProperty("transport", "internal");
        sensor.addProperty("hasResidentKey", true);
        sensor.addProperty("hasUserVerification", true);
        sensor.addProperty("isUserVerified", true);
        sensor.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", sensor);
        var devices = owner.page().context().newCDPSession(owner.page());
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", options);
        owner.page().onDialog(dialog -> dialog.accept("My phone"));
    }
}
