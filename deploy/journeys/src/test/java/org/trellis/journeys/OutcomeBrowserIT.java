package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// The main job on a cheap phone, with JavaScript off.
@OnStack
@Order(3)
class OutcomeBrowserIT {

    private static final Duration HEARD = Duration.ofSeconds(10);
    private static final String NOTE = "somebody who would like a hot meal this week";
    private static Chromium chromium;

    private final String name = "Lantern Soup " + UUID.randomUUID().toString().substring(0, 8);
    private final Addresses addresses;
    private final People people;
    private final Borough borough;

    OutcomeBrowserIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.borough = new Borough(people);
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
    void aGroupIsFoundAsFarAsItChoseAndThenNoMore() {
        try (var steward = visitor("steward").signsIn(people.newcomer());
                var helpline = visitor("helpline").signsIn(borough.helpline());
                var neighbour = visitor("neighbour").signsIn(borough.neighbour())) {
            registers(steward);
            writesItsPage(steward);
            choosesWhoSeesWhat(steward);
            seesItselfAsTheySeeIt(steward);
            var group = isFoundByTheCouncilItChoseAlone(helpline, neighbour);
            getsASignpost(helpline, group);
            readsIt(steward);
            takesTheShareBack(steward, helpline, group);
        }
    }

    @Test
    void aPersonInTwoOrganisationsChangesFromOneToTheOther() {
        try (var both = visitor("both").signsIn(borough.ofTwo())) {
            both.sees("/acting").ticks("organisation-1").presses("act");
            var first = both.page().locator("#acting-for").innerText();
            both.presses("acting-switch").presses("acting-change");
            var second = both.page().locator("#acting-for").innerText();

            assertThat(first).isNotEqualTo(second);
            assertThat(first + second).contains("Al-Noor Kitchen", "Quayside Mutual Aid");
        }
    }

    private Visitor visitor(String who) {
        return new Visitor(who, addresses.portal(), chromium.phone(false));
    }

    private void registers(Visitor steward) {
        steward.sees("/register")
                .writes("name", name)
                .writes("contact", "07700 900123")
                .presses("go");
        assertThat(steward.at()).startsWith("/listing");
    }

    private void writesItsPage(Visitor steward) {
        steward.writes("summary", "A pot of soup for whoever comes.")
                .ticks("offers-food")
                .writes("notOffered", "No personal care.")
                .writes("areaWords", "Harbour ward")
                .writes("places", "EM1")
                .writes("centre", Borough.POSTCODE)
                .writes("numbers", "Six of us")
                .presses("save");
        assertThat(steward.at()).isNotEqualTo("/listing");
    }

    private void choosesWhoSeesWhat(Visitor steward) {
        steward.sees("/visibility").ticks("visibility-linked").presses("save");
        steward.sees("/links/new").writes("q", "Eastmere Council").presses("seek");
        steward.follows("Eastmere Council").ticks("level-signposts").presses("save-level");
        steward.chooses("facet", "contact")
                .writes("purpose", "For callers near us")
                .presses("share")
                .finds("card-contact");
    }

    private void seesItselfAsTheySeeIt(Visitor steward) {
        steward.sees("/preview?as=public").finds("sees-nothing").readsNot("pot of soup");
        steward.sees("/preview?as=" + Borough.EASTMERE)
                .reads("pot of soup")
                .reads("07700 900123")
                .readsNot("Six of us");
    }

    private String isFoundByTheCouncilItChoseAlone(Visitor helpline, Visitor neighbour) {
        var question = "/console?near=" + Borough.POSTCODE + "&need=food&q=" + name;
        helpline.sees(question).reads(name).follows(name).reads("07700 900123").readsNot("Six of us");
        var group = helpline.at();
        neighbour.sees(question).readsNot(name).finds("nothing");
        neighbour.doesNotSee(group);
        return group;
    }

    private void getsASignpost(Visitor helpline, String group) {
        await().atMost(HEARD).until(() -> {
            helpline.sees(group).presses("send-signpost");
            helpline.chooses("need", "food").writes("place", "EM1").writes("note", NOTE);
            helpline.presses("send");
            return helpline.at().startsWith("/sent");
        });
        helpline.reads(NOTE).reads(name);
    }

    private void readsIt(Visitor steward) {
        steward.sees("/inbox").reads(NOTE).reads("Eastmere Council");
        steward.page().locator("#signposts a").first().click();
        steward.finds("note").reads(NOTE);
    }

    private void takesTheShareBack(Visitor steward, Visitor helpline, String group) {
        steward.sees("/links/" + Borough.EASTMERE).presses("end").presses("end-yes");
        helpline.doesNotSee(group);
        helpline.sees("/console?near=" + Borough.POSTCODE + "&need=food&q=" + name)
                .readsNot(name);
        steward.sees("/inbox").reads(NOTE);
    }
}
