package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.imports.Lists.pieces;
import static org.trellis.directory.imports.Lists.utf8;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.imports.Lists.Answer;

/// An institution brings the services of an Open Referral UK feed, by the rules of lists.
@QuarkusTest
class FeedImportTest {

    private static final String WHOLE = """
            {"id": "%s", "name": "Harbour Lunch Club", "description": "Soup & <b>company</b>", "status": "active",
             "url": "https://harbour.example/lunch", "minimum_age": -1, "assured_date": "2026-01-01T10:00:00",
             "organization": {"id": "x", "name": "Harbour Friends"},
             "contacts": [{"name": "Ada", "phones": [{"number": "07700 900123"}]}],
             "service_areas": [{"id": "a", "name": "Harbour"}, {"id": "b", "name": "Quayside"}],
             "service_at_locations": [{"location": {"latitude": 52.6012, "longitude": 1.7512,
                 "addresses": [{"address_1": "1 Dock Road", "city": "Eastmere", "postal_code": "EM1 2AB"}]}}]}
            """;

    private Party importer;

    @BeforeEach
    void anInfrastructureBody() {
        importer = Borough.institution("infrastructure", "Eastmere Voluntary Action", "support-officer");
    }

    private Answer sends(String feed, boolean dryRun) {
        return Lists.sendFeed(importer, utf8(feed), dryRun);
    }

    @Test
    void aPageIsTakenInByTheRulesOfLists() {
        var page = """
                {"total_items": 5, "total_pages": 1, "page_number": 1, "size": 5, "contents": [%s,
                 {"id": "no uuid at all", "name": "Dock <i>Choir</i>", "service_areas": [{"name": "Dock"}]},
                 {"id": 7, "name": "Old Club", "status": "defunct", "service_areas": [{"name": "Dock"}]},
                 {"id": "n", "name": "Nowhere Club"},
                 {"id": "s", "name": "Slipway Menders", "url": "javascript:alert(1)", "service_areas": [{"name": "Slip"}]},
                 {"id": "t", "name": "Tide Table", "service_areas": [{"name": "Ring 07700 900123"}]},
                 {"id": "u", "name": "Upper Deck", "service_at_locations": [{"location": {"addresses": [{"city": "Eastmere"}]}}]},
                 "not an object", null
                 ], "first_page": true, "last_page": true}
                """.formatted(WHOLE.formatted(UUID.randomUUID()));

        var dry = sends(page, true);
        assertThat(dry.status()).as(dry.body().toString()).isEqualTo(200);
        assertThat(dry.count("good")).isEqualTo(2);
        assertThat(dry.body().get("notKept").toString()).contains("phone", "email", "contact");
        assertThat(Lists.rows(importer, "held")).isZero();

        var report = sends(page, false);
        assertThat(report.count("created")).isEqualTo(2);
        assertThat(report.body().get("problems").findValuesAsText("code"))
                .containsExactly(
                        "name-has-markup",
                        "not-active",
                        "nowhere",
                        "link-not-web",
                        "area-has-contact",
                        "name-missing",
                        "name-missing");
        assertThat(report.body().get("problems").findValuesAsText("line"))
                .containsExactly("2", "3", "4", "5", "6", "8", "9");
        importer.asks()
                .get("/imports/rows")
                .then()
                .body("items.name", org.hamcrest.Matchers.contains("Harbour Lunch Club", "Upper Deck"))
                .body("items[0].areaWords", org.hamcrest.Matchers.equalTo("Harbour, Quayside"))
                .body("items[0].lat", org.hamcrest.Matchers.equalTo(52.601f))
                .body("items[0].link", org.hamcrest.Matchers.equalTo("https://harbour.example/lunch"))
                .body("items[1].areaWords", org.hamcrest.Matchers.equalTo("Eastmere"));
    }

    @Test
    void aServiceIsToldAgainByItsIdWhateverElseChanges() {
        var id = UUID.randomUUID().toString();
        assertThat(sends(WHOLE.formatted(id), false).count("created")).isEqualTo(1);

        assertThat(sends("[" + WHOLE.formatted(id) + "]", false).count("unchanged"))
                .isEqualTo(1);
        var renamed = WHOLE.formatted(id).replace("Harbour Lunch Club", "Harbour Supper Club");
        assertThat(sends(renamed, false).count("updated")).isEqualTo(1);
        assertThat(Lists.rows(importer, "held")).isEqualTo(1);
    }

    @Test
    void pagesAndLinesOneAfterTheOtherAreOneFeed() {
        var lines = new StringBuilder();
        for (var n = 0; n < 3; n++) {
            lines.append(
                    "{\"contents\": [{\"id\": \"a%1$d\", \"name\": \"Page club %1$d\", \"service_areas\": [{\"name\": \"Dock\"}]}], \"page_number\": %1$d}\n"
                            .formatted(n));
            lines.append(
                    "{\"id\": \"b%1$d\", \"name\": \"Line club %1$d\", \"service_areas\": [{\"name\": \"Dock\"}]}\n"
                            .formatted(n));
        }
        lines.append("{\"total_pages\": 0, \"page_number\": 1}");

        assertThat(sends(lines.toString(), false).count("created")).isEqualTo(6);
    }

    @Test
    void whatIsNoFeedIsRefusedAndSaysHowFarItWasRead() {
        for (var broken : new String[] {"", "{}x", "name,area\nA,B\n", "[[1]", "{\"contents\": [", "3"}) {
            var answer = sends(broken, false);
            assertThat(answer.status()).as(broken + answer.body()).isEqualTo(422);
            assertThat(answer.code()).as(broken).isIn("feed-broken", "file-has-no-rows");
        }
        var half = sends("[" + WHOLE.formatted("1") + ", {\"id\": ", false);
        assertThat(half.code()).isEqualTo("feed-broken");
        assertThat(half.count("line")).isEqualTo(1);
        var deep = sends("{\"id\": " + "[".repeat(60) + "]".repeat(60) + "}", false);
        assertThat(deep.code()).isEqualTo("feed-too-long");
        var wide = sends("{\"id\": \"1\", \"name\": \"" + "x".repeat(200_001) + "\"}", false);
        assertThat(wide.code()).isEqualTo("feed-too-long");
    }

    @Test
    void moreThanIsTakenIsRefusedInWords() {
        var answer = sends(1_000, false);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("file-too-large");
        assertThat(answer.count("taken")).isPositive().isLessThan(1_000);
    }

    /// Whether the sender still sees the answer depends on how much was under way when it was cut off.
    @Test
    void aFeedThatDoesNotEndIsCutOff() {
        try {
            assertThat(sends(Integer.MAX_VALUE, true).status()).isEqualTo(413);
        } catch (UncheckedIOException cutOff) {
            assertThat(cutOff).hasCauseInstanceOf(IOException.class);
        }
    }

    /// So many services of a hundred kilobytes each.
    private Answer sends(int services, boolean dryRun) {
        var line = "{\"id\": \"%d\", \"name\": \"Club %d\", \"description\": \"" + "x".repeat(100_000)
                + "\", \"service_areas\": [{\"name\": \"Dock\"}]}\n";
        return Lists.sendFeed(importer, pieces(services, n -> line.formatted(n, n)), dryRun);
    }

    @Test
    void onlyInstitutionsBringFeeds() {
        var group = Borough.group("Al-Noor Kitchen");

        assertThat(Lists.sendFeed(group, utf8(WHOLE.formatted("1")), true).status())
                .isEqualTo(403);
    }
}
