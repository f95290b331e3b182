package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// Somebody with an old phone, a number and no e-mail puts a group on Trellis, with JavaScript off: journey J1, steps 1
/// to 5.
@OnStack
@Order(3)
class NewcomerIT {

    private static final Duration HER_PATIENCE = Duration.ofMinutes(5);
    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Numbers number = Numbers.fresh();
    private final String name =
            "Lamplight Kitchen " + UUID.randomUUID().toString().substring(0, 8);
    private final Instant begun = Instant.now().minusSeconds(1);

    NewcomerIT(Addresses addresses) {
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
    void aGroupIsOnTrellisWithinFiveMinutesAndNobodyApprovedIt() {
        try (var newcomer = visitor("newcomer");
                var neighbour = visitor("passer-by")) {
            newcomer.sees("/").presses("register");
            newcomer.sendsCodeTo(number.typed())
                    .typesCode(codes.awaitCode(number.dialled(), begun).code());
            assertThat(newcomer.at()).startsWith("/register");
            newcomer.writes("name", name).presses("go");
            assertThat(newcomer.at()).startsWith("/listing");
            newcomer.writes("summary", "Hot halal meals, and a place at the table.")
                    .ticks("offers-food")
                    .writes("notOffered", "No personal care.")
                    .writes("areaWords", "Dock Road and Pump Lane, Harbour ward")
                    .writes("places", "EM1")
                    .presses("save");
            neighbour.sees("/search?near=EM1&need=food&q=" + name).readsNot(name + "\n");
            newcomer.sees("/preview?as=public").finds("sees-nothing");
            newcomer.sees("/visibility").ticks("visibility-public").presses("save");
            newcomer.sees("/preview?as=public").reads("Hot halal meals");
            neighbour.sees("/search?near=EM1&need=food&q=" + name).follows(name).reads("No personal care.");
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(HER_PATIENCE);
    }

    private Visitor visitor(String who) {
        return new Visitor("j1-" + who, addresses.portal(), chromium.phone(false));
    }
}
