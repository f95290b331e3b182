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
    private final Founders founders;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Instant begun = Instant.now().minusSeconds(1);

    PeopleGetInIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.codes = new Codes(addresses);
        this.founders = new Founders(addresses, codes);
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
            founders.registers(steward, Numbers.fresh(), "Lamplight " + mark);
            founders.brings(steward, friend, Numbers.fresh(), "Amina");
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
    void theOperatorSetsUpAnInstitutionWhoseFirstMemberComesInByTheirNumberAndASecondFactor() {
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
            var path = founders.pathOf(link);

            comesIn(stranger, path, Numbers.fresh());
            stranger.presses("accept").finds("problem");
            comesIn(officer, path, number);
            var accepted = Instant.now();
            officer.presses("accept");
            founders.signsIn(officer, number, accepted);
            new AuthenticatorApp().isSetUpOn(officer);
            officer.sees("/home").reads("Voluntary Action " + mark);
            operator.sees("/people").readsNot("Voluntary Action " + mark);
        }
    }

    private void comesIn(Visitor visitor, String path, Numbers number) {
        var asked = Instant.now();
        visitor.sees(path).presses("sign-in-first");
        founders.signsIn(visitor, number, asked);
    }

    private Visitor visitor(String who) {
        return new Visitor("in-" + who, addresses.portal(), chromium.phone(false));
    }
}
