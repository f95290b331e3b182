package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// Invitations on the running stack: a steward brings another one, and takes somebody out; the operator sets up an
/// institution and never gets in.
@OnStack
@Order(4)
class PeopleGetInIT {

    private static final Duration TOKENS_LIVE = Duration.ofSeconds(150);
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Codes codes;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Instant begun = Instant.now().minusSeconds(1);

    PeopleGetInIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
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
    void aStewardBringsAnotherByLinkAndTakesThemOutAgain() {
        try (var steward = visitor("steward");
                var friend = visitor("friend")) {
            registersAGroup(steward);
            steward.sees("/people/invitations/new")
                    .writes("called", "Amina")
                    .ticks("role-steward")
                    .ticks("by-link")
                    .presses("go");
            var word = steward.page().locator("#word").innerText().strip();
            var link = steward.page()
                    .locator("#text")
                    .inputValue()
                    .lines()
                    .filter(line -> line.contains("/invitation/"))
                    .map(line -> line.substring(line.indexOf("http")).replaceAll("\\s.*", ""))
                    .findFirst()
                    .orElseThrow();

            comesInByLink(friend, link, word);
            friend.sees("/people").reads("Amina");
            steward.sees("/logbook").reads("joined");
            steward.sees("/people").follows("Take out").presses("yes");

            await().atMost(TOKENS_LIVE).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                friend.opens("/people");
                assertThat(friend.page().content()).doesNotContain("Lamplight " + mark);
            });
        }
    }

    @Test
    void theOperatorSetsUpACouncilWhoseFirstMemberComesInByTheNumberThatWasInvited() {
        var number = Numbers.fresh();
        try (var operator = visitor("operator").signsIn(people.named("operator@trellis.example"));
                var stranger = visitor("forwarded");
                var officer = visitor("officer")) {
            operator.sees("/operator/institutions")
                    .ticks("kind-infrastructure")
                    .writes("name", "Voluntary Action " + mark)
                    .writes("evidence", "Charity register and a call to its office")
                    .writes("firstMember", number.typed())
                    .ticks("language-en")
                    .presses("register")
                    .reads("Voluntary Action " + mark);
            var link = codes.await("set up Voluntary Action " + mark, number.dialled(), begun)
                    .link();
            var path = link.substring(addresses.portal().length());

            comesIn(stranger, path, Numbers.fresh());
            stranger.presses("accept").finds("problem");
            comesIn(officer, path, number);
            signsInAnewWithASecondFactor(officer.presses("accept"), number);
            officer.sees("/home").reads("Voluntary Action " + mark);
            operator.sees("/people").readsNot("Voluntary Action " + mark);
        }
    }

    /// The session of before is over, and with a code alone nobody is in.
    private void signsInAnewWithASecondFactor(Visitor officer, Numbers number) {
        var asked = Instant.now();
        officer.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), asked).code());
        var key = officer.page().locator("#kc-totp-secret-key").innerText();
        officer.writes("totp", OneTimeCode.now(key)).presses("saveTOTPBtn").isIn();
    }

    private void registersAGroup(Visitor steward) {
        var number = Numbers.fresh();
        steward.sees("/").presses("register");
        steward.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), begun).code());
        steward.writes("name", "Lamplight " + mark).presses("go");
    }

    private void comesInByLink(Visitor friend, String link, String word) {
        var number = Numbers.fresh();
        friend.sees(link.substring(addresses.portal().length())).presses("come-in");
        friend.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), begun).code());
        friend.writes("called", "Amina").writes("word", word).presses("join");
    }

    private void comesIn(Visitor visitor, String path, Numbers number) {
        var asked = Instant.now();
        visitor.sees(path).presses("sign-in-first");
        visitor.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), asked).code());
    }

    private Visitor visitor(String who) {
        return new Visitor("in-" + who, addresses.portal(), chromium.phone(false));
    }
}
