package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// Journey 1, step 6: two weeks later a text message asks whether the page is still right. One letter back, or one tap
/// by the link, and everybody reads that the group confirmed it today.
@OnStack
@Order(4)
class StillRightIT {

    private static final String QUESTION = "still right?";

    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Founders founders;
    private final Texting telephone;
    private final Rows directory;
    private final String group = "Lamplight " + UUID.randomUUID().toString().substring(0, 8);
    private final Numbers number = Numbers.fresh();

    StillRightIT(Addresses addresses) {
        this.addresses = addresses;
        this.codes = new Codes(addresses);
        this.founders = new Founders(addresses, codes);
        this.telephone = new Texting(addresses);
        this.directory = new Rows(addresses, "directory");
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
    void aNumberSentBackConfirmsThePage() {
        try (var steward = visitor("replies");
                var neighbour = visitor("reads")) {
            var page = founders.publishes(steward, neighbour, number, group);
            neighbour.reads("Not confirmed by the group yet");
            var asked = Instant.now();
            daysGoBy(15);
            var question = codes.await(QUESTION, number.dialled(), asked);
            assertThat(question.text()).contains(group, "Reply 1");

            telephone.says(number, "1");

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> neighbour.sees(page).reads("Confirmed by the group: today"));
            steward.sees("/logbook").reads("confirmed by text message");
        }
    }

    @Test
    void oneTapByTheLinkConfirmsThePageAndOpeningItDoesNot() {
        try (var steward = visitor("taps");
                var telephoneBrowser = visitor("opens");
                var neighbour = visitor("looks")) {
            var page = founders.publishes(steward, neighbour, number, group);
            var asked = Instant.now();
            daysGoBy(15);
            var link = founders.pathOf(
                    codes.await(QUESTION, number.dialled(), asked).link());

            telephoneBrowser.sees(link).reads("Soup at six").sees(link);
            neighbour.sees(page).reads("Not confirmed by the group yet");
            telephoneBrowser.presses("wrong").reads("told to ring first");
            neighbour.sees(page).reads("ring first");
            telephoneBrowser.sees(link).presses("right").finds("answered");
            neighbour.sees(page).reads("Confirmed by the group: today").follows("What this means");
            neighbour.finds("rule");
        }
    }

    @Test
    void afterAYearThePublicDoesNotSeeItUntilOneTap() {
        try (var steward = visitor("sleeps");
                var neighbour = visitor("misses")) {
            var page = founders.publishes(steward, neighbour, number, group);
            var asked = Instant.now();
            daysGoBy(366);
            var link = founders.pathOf(codes.await("Nobody has said for a year", number.dialled(), asked)
                    .link());

            neighbour.doesNotSee(page);
            neighbour.sees("/search?near=EM1&q=" + group).readsNot("Soup at six");
            steward.sees("/home").reads("the public does not see it");
            neighbour.sees(link).presses("right");
            neighbour.sees(page).reads("Confirmed by the group: today");
        }
    }

    /// As far as directory knows; and its clock looks at the page at once.
    private void daysGoBy(int days) {
        for (var table : new String[] {"listing", "published_listing"}) {
            directory.change("update %1$s set edited_at = edited_at - interval '%2$d days' where name = '%3$s'"
                    .formatted(table, days, group));
        }
        directory.change(
                "update due set at = now() where kind = 'page-looked-at' and subject_id = (select organisation_id from listing where name = '%s')"
                        .formatted(group));
    }

    private Visitor visitor(String name) {
        return new Visitor("still-right-" + name, addresses.portal(), chromium.phone(false));
    }
}
