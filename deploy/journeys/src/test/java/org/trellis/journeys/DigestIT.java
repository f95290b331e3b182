package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.journeys.Rest.SIGNPOSTING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A steward who asked for it is told once a week by text message how much waits, and nothing of what it is.
@OnStack
@Order(5)
class DigestIT {

    private static final Duration HEARD = Duration.ofSeconds(30);
    private static final String WORDS = "The pantry on Dock Road is full.";
    private static Chromium chromium;

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final Codes codes;
    private final Founders founders;
    private final Sink sink;
    private final Rows directory;
    private final Rows signposting;
    private final Numbers number = Numbers.fresh();
    private final String name = "Pantry " + UUID.randomUUID().toString().substring(0, 8);

    DigestIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.codes = new Codes(addresses);
        this.founders = new Founders(addresses);
        this.sink = new Sink(addresses);
        this.directory = new Rows(addresses, "directory");
        this.signposting = new Rows(addresses, "signposting");
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
    void aWeekIsToldInNumbersUntilTheStewardStopsIt() {
        try (var steward = new Visitor("digest-steward", addresses.portal(), chromium.phone(false))) {
            founders.registers(steward, number, name);
            steward.sees("/visibility").ticks("visibility-linked").presses("save");
            steward.sees("/links/new").writes("q", "Eastmere Council").presses("seek");
            steward.follows("Eastmere Council").ticks("level-signposts").presses("save-level");
            aBulletinLands();
            var today = LocalDate.now(ZoneId.of("Europe/London"));
            steward.sees("/digest")
                    .chooses("day", today.plusDays(3).getDayOfWeek().name().toLowerCase())
                    .ticks("channel-sms")
                    .presses("save")
                    .finds("done");

            var asked = Instant.now();
            theDayComes();
            var told = codes.await("What waits for " + name, number.dialled(), asked);
            assertThat(told.text()).contains("signposts 0, bulletins 1, asks 0").doesNotContain("pantry on", "Dock");
            steward.sees(founders.pathOf(told.link()))
                    .presses("to-bulletins")
                    .follows("Full shelves")
                    .reads(WORDS);

            // The clock that comes again in the same week finds nothing to do.
            fallsDue();
            looksAgainLater();
            steward.sees("/digest").presses("stop").finds("done");
            theDayComes();
            looksAgainLater();
            assertThat(sink.all())
                    .filteredOn(caught -> caught.text().contains("What waits for " + name))
                    .hasSize(1);
        }
    }

    private void theDayComes() {
        assertThat(directory.change("update digest set next_at = now() where organisation_id = '%s'".formatted(us())))
                .isEqualTo(1);
        fallsDue();
    }

    private void fallsDue() {
        assertThat(directory.change("update due set at = now() where " + ours()))
                .isEqualTo(1);
    }

    private void looksAgainLater() {
        await().atMost(HEARD)
                .until(() ->
                        directory.count("select count(*) from due where at < now() + interval '1 hour' and " + ours())
                                == 0);
    }

    private String ours() {
        return "kind = 'digest' and subject_id = (select plan_id from digest where organisation_id = '%s')"
                .formatted(us());
    }

    private void aBulletinLands() {
        var officer = borough.officer();
        String id = rest.as(officer)
                .body(Map.of(
                        "title",
                        "Full shelves",
                        "body",
                        WORDS,
                        "source",
                        "Eastmere Council",
                        "endsOn",
                        LocalDate.now(ZoneId.of("Europe/London")).plusDays(30).toString(),
                        "ring",
                        "01632 960001"))
                .post(SIGNPOSTING + "/bulletins")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var link = "select count(*) from link_copy where live and organisation_id = '%s'".formatted(us());
        await().atMost(HEARD).until(() -> signposting.count(link) == 1);
        rest.as(officer)
                .body(Map.of("organisationIds", List.of(us())))
                .put(SIGNPOSTING + "/bulletins/" + id + "/audience")
                .then()
                .statusCode(200);
        rest.as(officer)
                .post(SIGNPOSTING + "/bulletins/" + id + "/sending")
                .then()
                .statusCode(200);
        await().atMost(HEARD)
                .untilAsserted(() -> rest.as(officer)
                        .get(SIGNPOSTING + "/bulletins/" + id)
                        .then()
                        .body("progress.deliveredTo", equalTo(1)));
    }

    private UUID us() {
        return UUID.fromString(
                directory.read("select organisation_id from organisation where name = '%s'".formatted(name)));
    }
}
