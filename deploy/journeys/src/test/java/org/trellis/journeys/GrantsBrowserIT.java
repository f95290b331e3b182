package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// Two stewards with nothing but their telephones get a grant held for them and account for it, and are told by text
/// message when it is theirs to do something.
@OnStack
@Order(4)
class GrantsBrowserIT {

    private static final Duration HEARD = Duration.ofSeconds(30);
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Codes codes;
    private final Founders founders;
    private final RestFund funds;
    private final Person officer;
    private final Numbers number = Numbers.fresh();
    private final Numbers another = Numbers.fresh();
    private final String name = "Ladle " + UUID.randomUUID().toString().substring(0, 8);

    GrantsBrowserIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.codes = new Codes(addresses);
        this.founders = new Founders(addresses);
        this.officer = people.named("grants-officer@eva.example");
        this.funds = new RestFund(new Rest(addresses), officer);
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
    void aGroupWithoutAnAccountAppliesByPhoneAndIsToldWhenItIsItsTurn() {
        var fund = funds.open(RestFund.A_GRANT);
        try (var steward = visitor("steward");
                var friend = visitor("friend");
                var proposer = visitor("officer").signsIn(officer);
                var decider = visitor("decider").signsIn(people.named("second-grants-officer@eva.example"));
                var stranger = visitor("stranger").signsIn(people.named("liaison-officer@northmere-council.example"))) {
            founders.registers(steward, number, name);
            founders.brings(steward, friend, another, "Amina");
            var application = applies(steward, fund);
            stranger.doesNotSee("/our-grants/" + application);

            proposer.sees("/hosting").presses("yes-" + application);
            proposer.sees("/applications/" + application)
                    .reads("Soup for ten Fridays")
                    .presses("yes")
                    .presses("propose");
            proposer.finds("yours");
            var asked = Instant.now();
            decider.sees("/applications/" + application).presses("decide");

            var told = codes.await("Another steward than the one who applied", another.dialled(), asked);
            assertThat(told.text()).contains(name).doesNotContain("500", "Soup");
            friend.sees(founders.pathOf(told.link()));
            friend.sees("/home").reads("Soup for ten Fridays");
            proposer.sees("/applications/" + application);
            assertThat(proposer.page().locator("#pay").count()).isZero();
            friend.sees("/our-grants/" + application).presses("confirm").presses("confirmation-yes");
            var confirmed = Instant.now();
            proposer.sees("/applications/" + application).presses("pay").presses("paid");
            codes.await("has been paid", number.dialled(), confirmed);

            await().atMost(HEARD)
                    .untilAsserted(() -> assertThat(funds.balance(fund, "held")).isEqualTo(RestFund.A_GRANT));
            steward.sees("/our-grants/" + application)
                    .writes("amount", "481.60")
                    .writes("words", "Gas and rice")
                    .presses("spend")
                    .reads("Gas and rice");
            var receipt =
                    steward.page().locator("#receipts li").getAttribute("id").replace("receipt-", "");
            steward.sees("/receipt-photos/" + application)
                    .picks("pick-" + receipt, "till.png", picture())
                    .presses("add-" + receipt)
                    .reads("till.png");
            stranger.doesNotSee("/receipt-photos/" + application);

            steward.sees("/our-grants/" + application + "/report")
                    .ticks("happened-yes")
                    .writes("words", "The pot was empty each time.")
                    .presses("save")
                    .finds("done");
            proposer.sees("/grant-reports").reads("The pot was empty each time.");
        }
    }

    private String applies(Visitor steward, String fund) {
        steward.sees("/funds/" + fund).presses("apply");
        var draft = steward.at().replaceAll(".*/drafts/|/title.*", "");
        steward.writes("words", "Soup for ten Fridays").presses("save");
        steward.writes("words", "500").presses("save");
        steward.writes("words", "We cook on Fridays, for whoever comes.").presses("save");
        steward.ticks("words-host").presses("save");
        steward.chooses("words", RestFund.EVA.toString()).presses("save");
        steward.ticks("take-name").presses("save");
        steward.writes("words", "We spend it on food, and show the receipts.").presses("save");
        // That the host is an institution comes from directory, which may be a moment behind.
        await().atMost(HEARD).untilAsserted(() -> {
            steward.sees("/our-grants/drafts/" + draft + "/check").presses("send");
            assertThat(steward.at()).startsWith("/our-grants/" + draft);
        });
        return draft;
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Visitor visitor(String who) {
        return new Visitor("grant-" + who, addresses.portal(), chromium.phone(false));
    }
}
