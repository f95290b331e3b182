package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.people.Addresses;
import org.trellis.people.Neighbours;
import org.trellis.people.People;
import org.trellis.people.Person;

/// Every page that a role can reach by links: no violation that axe can find, and less than 100 KB from a cold start.
@OnStack
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private final Addresses addresses;
    private final People people;
    private final Borough borough;
    private Chromium chromium;

    PagesIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.borough = new Borough(people);
    }

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void pagesForEverybody() {
        hold(tour("everybody", null)
                .from("/", "/search?near=EM1", "/search?near=nowhere+at+all", "/groups/" + UUID.randomUUID()));
    }

    @Test
    void pagesOfAPersonInNoOrganisation() {
        hold(tour("newcomer", people.newcomer()).inOneLanguage().from("/home", "/register"));
    }

    @Test
    void pagesOfASteward() {
        var neighbours = Neighbours.meet(people);
        neighbours.awaitOpen(addresses.replicas("signposting"));
        var other = neighbours.sender().organisation();
        neighbours
                .receiver()
                .put("/api/directory/v1/links/" + Borough.EASTMERE, Map.of("level", "signposts"))
                .accepted();
        // What a page weighs in Welsh, and whether its words are there, the portal's own tests look at.
        hold(tour("steward", neighbours.receiver())
                .inOneLanguage()
                .from("/home", "/preview?as=" + other, "/signposts/new?to=" + Borough.EASTMERE));
        hold(tour("sender", neighbours.sender()).only("/sent", "/links"));
    }

    @Test
    void pagesOfAHelpline() {
        hold(tour("helpline", borough.helpline()).inOneLanguage().from("/home", "/console?near=EM1&need=food"));
    }

    @Test
    void pagesOfWhoKeepsLists() {
        hold(tour("lists", borough.officer()).only("/imports", "/imports/new", "/imports/rows", "/imports/statements"));
    }

    @Test
    void pagesOfACouncillorAndOfWhoLooksAfterLinks() {
        hold(tour("councillor", people.named("councillor@eastmere-council.example"))
                .only("/home", "/people", "/introductions", "/introductions/new/" + Borough.QUAYSIDE));
        hold(tour("liaison", borough.officer()).only("/liaison", "/links/" + Borough.QUAYSIDE + "/liaison"));
    }

    @Test
    void pagesOfAPersonInTwoOrganisations() {
        hold(tour("both", borough.ofTwo()).only("/home", "/acting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "liaison-officer@eastmere-council",
                "councillor@eastmere-council",
                "grants-officer@eva",
                "support-officer@eva",
                "safeguarding-lead@eva",
                "integrator@eastmere-foodbank",
                "helper@quayside",
                "operator@trellis"
            })
    void pagesOfARole(String who) {
        hold(tour(who.replace('@', '-'), people.named(who + ".example")).only("/home", "/links"));
    }

    private Tour tour(String who, Person person) {
        try (var visitor = new Visitor(who, addresses.portal(), chromium.phone(true))) {
            if (person != null) {
                visitor.signsIn(person);
            }
            return new Tour(who, addresses.portal(), chromium, visitor.cookies());
        }
    }

    private static void hold(List<String> wrong) {
        assertThat(wrong).isEmpty();
    }
}
