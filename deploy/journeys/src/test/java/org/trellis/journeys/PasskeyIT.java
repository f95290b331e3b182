package org.trellis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// Somebody makes a passkey on their telephone and signs in with it the next time, without a code.
@OnStack
@Order(4)
class PasskeyIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final Founders founders;

    PasskeyIT(Addresses addresses) {
        this.addresses = addresses;
        this.founders = new Founders(addresses);
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
    void aPasskeyIsMadeOnceAndOpensTheDoorWithoutACode() {
        var number = Numbers.fresh();
        try (var person = new Visitor("passkey", addresses.portal(), chromium.phone(true))) {
            canKeepPasskeys(person);
            var asked = Instant.now();
            person.opens("/sign-in");
            founders.signsIn(person, number, asked);
            person.isIn();
            var anew = Instant.now();
            person.sees("/account").presses("passkey");
            if (person.page().locator("#reach").count() > 0) {
                founders.signsIn(person, number, anew);
            }
            // Keycloak's script asks what the passkey is to be called.
            person.page().onDialog(dialog -> dialog.accept("My telephone"));
            person.presses("registerWebAuthn");
            assertThat(person.page().locator("#done")).isVisible();

            person.page().locator("#sign-out").click();
            assertThat(person.page().locator("#sign-in")).isVisible();
            person.opens("/sign-in");
            person.page().locator("#try-another-way").click();
            person.page().locator("button:text-matches('passkey', 'i')").first().click();
            person.page().locator("#authenticateWebAuthnButton").click();
            person.isIn();
        }
    }

    private static void canKeepPasskeys(Visitor person) {
        CDPSession browser = person.page().context().newCDPSession(person.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}
