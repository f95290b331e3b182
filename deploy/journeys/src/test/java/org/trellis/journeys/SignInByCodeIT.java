package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.Pieces;

/// People get in with nothing but a telephone, on a cheap phone, with JavaScript off.
@OnStack
@Order(4)
class SignInByCodeIT {

    private static final Duration RESTART = Duration.ofMinutes(2);
    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Numbers number = Numbers.fresh();
    private final Instant begun = Instant.now().minusSeconds(1);

    SignInByCodeIT(Addresses addresses) {
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
    void whoReadsInWelshIsAskedInWelshAndFindsTheWayBack() {
        try (var reader = visitor("welsh")) {
            reader.sees("/?lang=cy").presses("sign-in");

            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("cy");
            reader.presses("to-portal");
            assertThat(reader.at()).isEqualTo("/");
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("cy");
        }
    }

    @Test
    void theLinkIsOpenedByAnybodyAndPressedByWhoAskedForIt() {
        try (var asker = visitor("asker").asksForACode(number.typed());
                var stranger = visitor("stranger")) {
            var link = codes.awaitCode(number.dialled(), begun).link();

            assertThat(asker.page().request().head(link).status()).isEqualTo(200);
            stranger.page().navigate(link);
            assertThat(stranger.page().locator("main form #go").count()).isZero();
            assertThat(stranger.page().request().post(link).text()).doesNotContain("id=\"go\"");
            asker.page().navigate(link);
            asker.presses("go").isIn();
            stranger.page().navigate(link);
            assertThat(stranger.page().locator("main form #go").count()).isZero();
        }
    }

    @Test
    void theCodeStillWorksAfterKeycloakDiedBetweenTheTwoPages() {
        try (var patient = visitor("patient").asksForACode(number.typed())) {
            var code = codes.awaitCode(number.dialled(), begun).code();
            new Pieces(addresses).kill("keycloak");
            await().atMost(RESTART)
                    .ignoreExceptions()
                    .until(() -> patient.page()
                                    .request()
                                    .get(addresses.of("keycloak") + "/realms/trellis")
                                    .status()
                            == 200);

            patient.typesCode(code);
            if (patient.page().locator("#code").count() > 0) {
                patient.typesCode(code);
            }
            patient.isIn();
        }
    }

    @Test
    void twoPeopleShareANumber() {
        try (var first = visitor("first-of-two");
                var second = visitor("second-of-two")) {
            signsIn(first, number);
            var asked = Instant.now();
            second.asksForACode(number.typed());
            second.page().locator("summary").click();
            second.ticks("shared")
                    .typesCode(codes.awaitCode(number.dialled(), asked).code());
            second.ticks("account-new").writes("called", "Auntie").presses("go").isIn();
        }
        try (var again = visitor("second-again")) {
            var asked = Instant.now();
            again.asksForACode(number.typed())
                    .typesCode(codes.awaitCode(number.dialled(), asked).code());
            assertThat(again.page().locator("label[for=account-1]").innerText()).isEqualTo("Auntie");
            again.ticks("account-1").presses("go").isIn();
        }
    }

    @Test
    void aChangedNumberOpensTheSameAccountAndTheOldOneIsTold() {
        var another = Numbers.fresh();
        try (var mover = visitor("mover")) {
            signsIn(mover, number);
            var asked = Instant.now();
            mover.page().navigate(signInWith("&kc_action=trellis-change"));
            mover.sendsCodeTo(another.typed())
                    .typesCode(codes.awaitCode(another.dialled(), asked).code());

            assertThat(codes.await("the way to reach you was changed", number.dialled(), asked)
                            .text())
                    .contains("•••• "
                            + another.dialled().substring(another.dialled().length() - 3));
        }
        assertThat(accountOf(another)).isEqualTo(1);
        assertThat(accountOf(number)).isZero();
    }

    @Test
    void whoReadsWelshSignsInInWelsh() {
        try (var reader = visitor("reader")) {
            reader.sees("/?lang=cy");
            reader.opens("/sign-in");
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("cy");
        }
    }

    private long accountOf(Numbers reach) {
        var hint = reach.dialled().substring(reach.dialled().length() - 3);
        return new Rows(addresses, "keycloak")
                .change("update user_attribute set value = value where name = 'phone_hint' and value like '% " + hint
                        + "'");
    }

    private String signInWith(String more) {
        return addresses.of("keycloak") + "/realms/trellis/protocol/openid-connect/auth?client_id=trellis-portal"
                + "&response_type=code&scope=openid&code_challenge=" + "x".repeat(43)
                + "&code_challenge_method=S256&redirect_uri=" + addresses.portal() + "/session/started" + more;
    }

    private void signsIn(Visitor visitor, Numbers reach) {
        visitor.asksForACode(reach.typed())
                .typesCode(codes.awaitCode(reach.dialled(), begun).code())
                .isIn();
    }

    private Visitor visitor(String who) {
        return new Visitor("code-" + who, addresses.portal(), chromium.phone(false));
    }
}
