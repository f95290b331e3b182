package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.search.Neighbourhood.search;
import static org.trellis.directory.search.Neighbourhood.searchAs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Crowd;

/// Those that pause stay in search, after those that take people on.
@QuarkusTest
class PausedTest {

    @Inject
    Neighbourhood around;

    private Examples taking(Examples group) {
        around.write(group);
        return around.publish(group);
    }

    /// Paused until so many days from now; below zero it is over, and nobody came by to say so.
    private Examples paused(Examples group, int days) {
        around.write(group);
        Crowd.sql(
                group.id(),
                "update listing set paused_until = london_today() + %d where organisation_id = '%s'"
                        .formatted(days, group.id()));
        return around.publish(group);
    }

    @Test
    void theNearestOfThoseThatTakeComesFirst() {
        paused(Examples.named("Zpa here").at(55.10, -6.00), 3);
        taking(Examples.named("Zpa there").at(55.11, -6.00));
        paused(Examples.named("Zpa over").at(55.12, -6.00), -1);
        taking(Examples.named("Zpa nowhere").in("ZP1"));
        paused(Examples.named("Zpa nowhere either").in("ZP1"), 0);
        around.outcodes("ZP1,55.10,-6.00,Zpark");

        for (var question : List.of(List.of("near", "ZP1"), List.of("near", "ZP1", "need", "food"))) {
            search(question.toArray())
                    .statusCode(200)
                    .body(
                            "items.name",
                            contains("Zpa there", "Zpa over", "Zpa nowhere", "Zpa here", "Zpa nowhere either"))
                    .body("items.capacity.state", contains("taking", "taking", "taking", "paused", "paused"))
                    .body("items[0].distanceMetres", equalTo(1112))
                    .body("items[0].capacity.pausedUntil", nullValue())
                    .body("items[2].distanceMetres", nullValue())
                    .body("items[3].distanceMetres", equalTo(0))
                    .body("items[4].distanceMetres", nullValue());
        }
        search("near", "ZP1", "q", "zpa nowhere").body("items.name", contains("Zpa nowhere", "Zpa nowhere either"));
    }

    @Test
    void theMostAlikeOfThoseThatTakeComesFirst() {
        paused(Examples.named("Qpxhaven"), 3);
        taking(Examples.named("Qpxhavenside"));

        search("q", "qpxhaven").body("items.name", contains("Qpxhavenside", "Qpxhaven"));
    }

    @Test
    void whomALinkIsOpenToFindsThemInTheSameOrder() {
        var council = UUID.randomUUID();
        var resting = around.write(Examples.named("Zpb resting").at(55.50, -6.00));
        Crowd.sql(
                resting.id(),
                "update listing set paused_until = london_today() where organisation_id = '%s'"
                        .formatted(resting.id()));
        around.link(resting, council, "referrals");
        around.link(around.write(Examples.named("Zpb linked").at(55.52, -6.00)), council, "referrals");
        taking(Examples.named("Zpb public").at(55.51, -6.00));

        searchAs(council, "helpline", "lat", 55.5, "lon", -6.0)
                .body("items.name", contains("Zpb public", "Zpb linked", "Zpb resting"))
                .body("items[2].capacity.state", equalTo("paused"))
                .body("items[2].level", equalTo("referrals"));
        search("lat", 55.5, "lon", -6.0).body("items.name", contains("Zpb public"));
    }

    @Test
    void aGroupThatIsOnlyListedByOthersSaysNothing() {
        around.importedBy(UUID.randomUUID(), "Zpc Voluntary Action", Examples.named("Zpcimported"));

        search("q", "zpcimported").body("items[0].capacity", nullValue());
    }

    @Test
    void pagesFollowEachOtherThroughBothWithoutGapsOrDoubles() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            names.add(taking(Examples.named("Zpd" + i).at(56.0 + i / 3 * 0.05, -6.5))
                    .name());
        }
        for (var i = 7; i < 14; i++) {
            names.add(paused(Examples.named("Zpd" + i).at(56.0 + i % 3 * 0.05, -6.5), 1)
                    .name());
        }
        names.add(taking(Examples.named("Zpd14").in("ZP2")).name());
        names.add(paused(Examples.named("Zpd15").in("ZP2"), 1).name());
        around.outcodes("ZP2,56.0,-6.5,Zpier");

        for (var question : List.of(List.of("near", "ZP2"), List.of("q", "zpd"), List.of("near", "ZP2", "q", "zpd"))) {
            var found = allPages(question);
            assertThat(found).containsExactlyInAnyOrderElementsOf(names);
            assertThat(found.subList(0, 8))
                    .allMatch(name -> List.of("Zpd0", "Zpd1", "Zpd2", "Zpd3", "Zpd4", "Zpd5", "Zpd6", "Zpd14")
                            .contains(name));
        }
    }

    private static List<String> allPages(List<String> question) {
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var parameters = new ArrayList<Object>(question);
            parameters.addAll(List.of("limit", 3));
            if (cursor != null) {
                parameters.addAll(List.of("cursor", cursor));
            }
            var page = search(parameters.toArray()).statusCode(200).extract();
            names.addAll(page.path("items.name"));
            cursor = page.path("next");
        } while (cursor != null);
        return names;
    }
}
