package org.trellis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// What the operator does and may not do, on the running stack: hides a public page for a day, with an answer from the
/// group, and looks in where a steward let them.
@OnStack
@Order(4)
class OperatorIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Codes codes;
    private final Founders founders;
    private final Numbers number = Numbers.fresh();
    private final String group = "Lamplight " + UUID.randomUUID().toString().substring(0, 8);

    OperatorIT(Addresses addresses, People people) {
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
    void aHiddenPageIsGoneAtOnceAndTheGroupIsToldAnswersAndIsShownAgain() {
        try (var operator = visitor("operator").signsIn(people.named("operator@trellis.example"));
                var steward = visitor("steward");
                var neighbour = visitor("neighbour")) {
            var page = founders.publishes(steward, neighbour, number, group);
            var asked = Instant.now();
            operator.sees("/operator/hidings")
                    .writes("group", addresses.portal() + page)
                    .writes("reason", "It names a child.")
                    .writes("hours", "24")
                    .presses("hide")
                    .finds("done");
            neighbour.doesNotSee(page);
            neighbour.sees("/search?near=EM1&q=" + group).readsNot("Soup at six");

            var link = codes.await("It names a child.", number.dialled(), asked).link();
            steward.sees(founders.pathOf(link))
                    .writes("words", "It does not: that is our dog.")
                    .presses("appeal");
            operator.sees("/operator")
                    .finds("hidden-now")
                    .sees("/operator/hidings")
                    .reads("that is our dog");
            operator.page()
                    .locator("li", new LocatorOptions().setHasText("that is our dog"))
                    .locator("form button")
                    .click();
            neighbour.sees(page).reads("Soup at six");
            codes.await("can be seen again", number.dialled(), asked);
        }
    }

    @Test
    void supportSeesAGroupWhileAStewardLetsItAndTheGroupReadsThatItLooked() {
        try (var operator = visitor("support").signsIn(people.named("operator@trellis.example"));
                var steward = visitor("lets-in")) {
            founders.registers(steward, number, group);
            operator.sees("/operator").readsNot(group);
            steward.sees("/support")
                    .writes("about", "Our area is not found")
                    .writes("hours", "1")
                    .presses("let-in");
            steward.sees("/home");
            assertThat(steward.page().locator("[id^=visit-]")).isVisible();

            operator.sees("/operator").follows(group);
            var visit = operator.at();
            operator.presses("read-listing").finds("listing");
            steward.sees("/logbook").reads("Support looked at your page").reads("By who runs Trellis");
            steward.sees("/support");
            steward.page().locator("[id^=end-]").click();
            operator.doesNotSee(visit);
        }
    }

    private Visitor visitor(String who) {
        return new Visitor("operator-" + who, addresses.portal(), chromium.phone(false));
    }
}
