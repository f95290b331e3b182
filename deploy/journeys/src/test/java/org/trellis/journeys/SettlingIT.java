package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// What a group settles among its own people on the running stack: two decide what weighs most, and somebody who was
/// named beforehand opens the door again when nobody is left.
@OnStack
@Order(4)
class SettlingIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Founders founders;
    private final String group = "Lamplight " + UUID.randomUUID().toString().substring(0, 8);
    private final Numbers second = Numbers.fresh();

    SettlingIT(Addresses addresses) {
        this.addresses = addresses;
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
    void aSecondStewardClosesTheGroupByALinkInATextMessageWithoutSigningIn() {
        try (var steward = visitor("first");
                var friend = visitor("second");
                var telephone = visitor("telephone")) {
            twoStewards(steward, friend);
            steward.sees("/people").presses("rule-on").reads("From now on two stewards decide");
            var asked = Instant.now();
            steward.sees("/people/closing").presses("yes").reads("You asked");
            var link = codes.await("close the group", second.dialled(), asked).link();

            telephone.sees(founders.pathOf(link)).reads(group);
            steward.sees("/people").finds("close");
            telephone.sees(founders.pathOf(link)).presses("confirm").finds("settled");
            steward.sees("/people").finds("closed");
            telephone.doesNotSee(founders.pathOf(link));
            steward.presses("open-again").finds("close");
        }
    }

    @Test
    void whoWasNamedBeforehandOpensTheDoorAgainAfterTheLastStewardLeft() {
        var named = Numbers.fresh();
        try (var steward = visitor("last");
                var contact = visitor("contact")) {
            founders.registers(steward, Numbers.fresh(), group);
            steward.sees("/people/leave").presses("yes").reads("last");
            steward.sees("/people/contact").writes("address", named.typed()).presses("save");
            var left = Instant.now();
            steward.sees("/people/leave").presses("yes").readsNot(group);

            var link = codes.await(group + " has nobody left", named.dialled(), left)
                    .link();
            var came = Instant.now();
            contact.sees(founders.pathOf(link)).reads(group).presses("come-in");
            founders.signsIn(contact, named, came);
            contact.writes("called", "Bronwen").presses("join");
            assertThat(contact.at()).startsWith("/people");
            contact.reads("Bronwen");
            contact.sees("/people").finds("invite");
        }
    }

    private void twoStewards(Visitor steward, Visitor friend) {
        founders.registers(steward, Numbers.fresh(), group);
        founders.brings(steward, friend, second, "Amina");
    }

    private Visitor visitor(String who) {
        return new Visitor("settling-" + who, addresses.portal(), chromium.phone(false));
    }
}
