package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// A group shares out its streets; two neighbours without an account are asked by text message, one says yes by the
/// link and one by a number sent back, and either stops when they like.
@OnStack
@Order(4)
class StreetsIT {

    private static final String QUESTION = "would you be there";

    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Founders founders;
    private final Texting telephone;
    private final String group = "Stairwell " + UUID.randomUUID().toString().substring(0, 8);

    StreetsIT(Addresses addresses) {
        this.addresses = addresses;
        this.codes = new Codes(addresses);
        this.founders = new Founders(addresses, codes);
        this.telephone = new Texting(addresses);
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
    void twoNeighboursSayYesAndOneStops() {
        try (var steward = visitor("shares-out");
                var idris = visitor("is-asked");
                var neighbour = visitor("passes-by")) {
            founders.publishes(steward, neighbour, Numbers.fresh(), group);
            steward.sees("/our-group").chooses("coordination", "streets").presses("save");
            neighbour.sees(neighbour.at()).reads("Somebody in each street");
            steward.sees("/streets")
                    .reads("No streets are shared out yet.")
                    .writes("name", "The Steps")
                    .writes("streets", "Chapel Steps\nHollin Street")
                    .presses("make");

            var link = founders.pathOf(
                    asks(steward, "Idris by the church", Numbers.fresh()).link());
            idris.sees(link).reads(group).sees(link);
            steward.sees(steward.at()).reads("Asked").readsNot("Said yes");
            idris.presses("yes").reads("You are there for people in The Steps");
            var tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
            idris.writes("until", tomorrow).presses("go-away").finds("away").presses("back");

            var rania = Numbers.fresh();
            asks(steward, "Rania", rania);
            telephone.says(rania, "1");
            var area = steward.at().replaceFirst("\\?.*", "");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(steward.sees(area)
                                    .page()
                                    .locator("#connectors li:has-text(\"Said yes\")")
                                    .count())
                            .isEqualTo(2));
            steward.sees("/streets?place=14 Hollin St").reads("By the street").reads("Rania");

            idris.presses("stop").finds("refused").doesNotSee(link);
            steward.sees(area).reads("Somebody stopped").readsNot("Idris");
        }
    }

    private Codes.Text asks(Visitor steward, String called, Numbers number) {
        var asked = Instant.now();
        steward.writes("called", called).writes("address", number.typed()).presses("ask");
        return codes.await(QUESTION, number.dialled(), asked);
    }

    private Visitor visitor(String name) {
        return new Visitor("streets-" + name, addresses.portal(), chromium.phone(false));
    }
}
