package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.journeys.Rest.REFERRALS;
import static org.trellis.journeys.Rest.assertAbsent;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// An officer keeps a pathway in a browser, anybody finds it by postcode, a partner's copy follows it by REST, and a
/// group that hides shows its own to those alone whom it lets refer.
@OnStack
@Order(4)
class PathwaysIT {

    private static final String HARBOUR = "E05999901";
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Rest rest;
    private final Borough borough;
    private final String title = "Warm coats " + UUID.randomUUID().toString().substring(0, 8);

    PathwaysIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.rest = new Rest(addresses);
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
    void anOfficerKeepsAPathwayThatAnybodyFinds() {
        try (var officer = visitor("keeps");
                var neighbour = visitor("finds")) {
            officer.signsIn(borough.officer());
            officer.sees("/home").sees("/our-pathways").sees("/our-pathways/new");
            officer.writes("title", title)
                    .chooses("need", "clothes")
                    .writes("areas", "Harbour\nAtlantis")
                    .presses("save")
                    .reads("We do not know \"Atlantis\"");
            officer.writes("areas", "Harbour").presses("save").reads("Saved.");
            officer.presses("publish").reads("It cannot be published yet");
            officer.writes("eligibility", "Anybody who is cold.")
                    .writes("whatNext", "Come on Saturday and choose one.")
                    .writes("telephone", "01632 960100")
                    .presses("save")
                    .presses("publish")
                    .reads("Published. Others find it now.");

            neighbour.sees("/pathways").writes("near", Borough.POSTCODE).chooses("need", "clothes");
            neighbour.presses("search").reads(title).reads("Kept by Eastmere Council");
            neighbour
                    .sees("/search?near=EM1+2AB&need=clothes&q=xylophone")
                    .reads("No group was found.")
                    .reads(title);
        }
    }

    @Test
    void aPartnersCopyFollowsTheRegister() {
        var partner = people.named("integrator@eastmere-foodbank.example");
        var officer = borough.officer();
        var end = end(partner, null);
        var id = keeps(officer, words());
        eventually(() -> assertThat(changes(partner, end)).containsEntry(id, false));

        officer.put(REFERRALS + "/pathways/" + id + "/publication", Map.of("published", false))
                .accepted();

        eventually(() -> assertThat(changes(partner, end)).containsEntry(id, true));
        assertAbsent(
                rest.as(partner).get(REFERRALS + "/pathways/" + id),
                rest.as(partner).get(REFERRALS + "/pathways/" + UUID.randomUUID()));
    }

    @Test
    void aHiddenGroupsPathwayIsReadByWhomItLetsReferUntilItEndsThat() {
        var steward = people.stewardOf("Coats " + UUID.randomUUID().toString().substring(0, 8));
        var officer = borough.officer();
        steward.put(
                        Rest.DIRECTORY + "/groups/" + steward.organisation() + "/visibility",
                        Map.of("visibility", "linked"))
                .accepted();
        var id = keeps(steward, words());
        absent(officer, id);

        steward.put(Rest.DIRECTORY + "/links/" + Borough.EASTMERE, Map.of("level", "referrals"))
                .accepted();
        eventually(() -> assertThat(
                        rest.as(officer).get(REFERRALS + "/pathways/" + id).statusCode())
                .isEqualTo(200));
        absent(people.named("integrator@eastmere-foodbank.example"), id);

        officer.delete(Rest.DIRECTORY + "/links/" + steward.organisation()).accepted();
        eventually(() -> absent(officer, id));
        assertThat(rest.as(officer)
                        .get(REFERRALS + "/pathways?area=" + HARBOUR + "&need=clothes&limit=50")
                        .path("items.id")
                        .toString())
                .doesNotContain(id);
    }

    private Map<String, Object> words() {
        var words = new HashMap<String, Object>();
        words.put("title", title);
        words.put("need", "clothes");
        words.put("areas", List.of(HARBOUR));
        words.put("eligibility", "Anybody who is cold.");
        words.put("whatNext", "Come on Saturday and choose one.");
        words.put("telephone", "01632 960100");
        return words;
    }

    private String keeps(Person who, Map<String, Object> words) {
        return rest.as(who)
                .body(words)
                .post(REFERRALS + "/pathways?publish=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void absent(Person reader, String id) {
        assertAbsent(
                rest.as(reader).get(REFERRALS + "/pathways/" + id),
                rest.as(reader).get(REFERRALS + "/pathways/" + UUID.randomUUID()));
    }

    /// The place at which the feed ends now.
    private String end(Person partner, String from) {
        var page = page(partner, from);
        return (Boolean) page.get("more") ? end(partner, (String) page.get("next")) : (String) page.get("next");
    }

    private Map<String, Boolean> changes(Person partner, String from) {
        var gone = new HashMap<String, Boolean>();
        var place = from;
        Map<String, Object> page;
        do {
            page = page(partner, place);
            ((List<?>) page.get("items"))
                    .stream()
                            .map(item -> (Map<?, ?>) item)
                            .forEach(item -> gone.put((String) item.get("pathwayId"), (Boolean) item.get("gone")));
            place = (String) page.get("next");
        } while ((Boolean) page.get("more"));
        return gone;
    }

    private Map<String, Object> page(Person partner, String after) {
        return rest.as(partner)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get(REFERRALS + "/pathways/changes")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(happens);
    }

    private Visitor visitor(String name) {
        return new Visitor("pathways-" + name, addresses.portal(), chromium.phone(false));
    }
}
