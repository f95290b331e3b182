package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.journeys.Rest.SIGNPOSTING;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// Support that is asked for and offered on the running stack: one group takes a room, another lets it lapse and
/// nothing
/// else changes; a body gives advice that nobody else reads.
@OnStack
@Order(4)
class SupportIT {

    private static final Duration HEARD = Duration.ofSeconds(30);
    private static final UUID EVA = UUID.fromString("0e000000-0000-7000-8000-000000000003");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Rest rest;
    private final Borough borough;
    private final Rows rows;

    SupportIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.rows = new Rows(addresses, "signposting");
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
    void oneGroupTakesARoomAndTheOtherLetsItLapseAndNothingElseChanges() {
        var taking = group("Hollin Hands");
        var silent = group("Harbour Hands");
        var officer = borough.officer();
        String ask = asks(taking, "space", "A dry room for forty bags.", Borough.EASTMERE);
        rest.as(officer)
                .get(SIGNPOSTING + "/asks/" + ask)
                .then()
                .body("asked.organisationId", contains(Borough.EASTMERE.toString()), "asked[0].owedBy", notNullValue());

        var room = room(List.of(taking.id(), silent.id()));
        room.put("conditions", List.of(Map.of("kind", "data-about-people", "words", "Report your members.")));
        offers(officer, room).statusCode(422).body("code", equalTo("condition-banned"));
        room.put(
                "conditions",
                List.of(
                        Map.of("kind", "leave-as-found", "words", "Chairs stacked."),
                        Map.of("kind", "book-ahead", "words", "By the Friday before.")));
        String offer = eventually(201, () -> rest.as(officer).body(room).post(SIGNPOSTING + "/offers"))
                .extract()
                .path("id");

        rest.as(taking.steward())
                .get(SIGNPOSTING + "/offers/" + offer)
                .then()
                .body("conditions", hasSize(2), "acceptances", empty());
        rest.as(taking.steward())
                .put(SIGNPOSTING + "/offers/" + offer + "/acceptance")
                .then()
                .statusCode(200);
        var before = readBy(officer, offer).asString();
        rest.as(silent.steward())
                .body(Map.of("filed", true))
                .put(SIGNPOSTING + "/offers/" + offer + "/filing")
                .then()
                .statusCode(200);
        assertThat(readBy(officer, offer).asString()).isEqualTo(before).contains(taking.id());
        rows.change("update offer set until_day = '%s' where id = '%s'".formatted(TODAY.minusDays(1), offer));

        rest.as(silent.steward()).get(SIGNPOSTING + "/offers").then().body("items.id", not(hasItem(offer)));
        readBy(officer, offer)
                .then()
                .body("state", equalTo("lapsed"), "acceptances.organisationId", contains(taking.id()));
        var stranger = people.named("liaison-officer@northmere-council.example");
        assertAbsent(readBy(stranger, offer), readBy(stranger, UUID.randomUUID().toString()));
    }

    @Test
    void adviceIsBetweenTheGroupAndTheBodyAlone() {
        var group = group("Street Shoppers");
        group.openTo(EVA, "signposts");
        var lead = people.named("safeguarding-lead@eva.example");
        String ask = asks(group, "advice", "Do we need DBS for shopping?", EVA, Borough.EASTMERE);

        rest.as(lead)
                .body(Map.of("words", "Not for most such tasks. We run a training on Tuesday."))
                .post(SIGNPOSTING + "/asks/" + ask + "/advice/" + group.id())
                .then()
                .statusCode(204);
        var training = room(List.of());
        training.putAll(Map.of("kind", "training", "words", "Tuesday, an hour, no tick.", "answersAskId", ask));
        String offer = offers(lead, training).statusCode(201).extract().path("id");

        rest.as(group.steward())
                .get(SIGNPOSTING + "/asks/" + ask + "/advice/" + EVA)
                .then()
                .body("items.words", contains("Not for most such tasks. We run a training on Tuesday."));
        rest.as(group.steward()).get(SIGNPOSTING + "/offers?ask=" + ask).then().body("items.id", contains(offer));
        assertAbsent(
                rest.as(borough.officer()).get(SIGNPOSTING + "/asks/" + ask + "/advice/" + EVA),
                rest.as(borough.officer()).get(SIGNPOSTING + "/asks/" + UUID.randomUUID() + "/advice/" + EVA));
        rest.as(people.named("councillor@eastmere-council.example"))
                .get(SIGNPOSTING + "/asks/" + ask)
                .then()
                .statusCode(404);
    }

    @Test
    void onAPhoneAStewardAsksAndTakesWhatIsOffered() {
        var group = group("Lantern Hands");
        var words = "A dry room by the quay";
        asks(group, "printing", "Leaflets", Borough.EASTMERE);
        try (var steward = new Visitor("support-steward", addresses.portal(), chromium.phone(false));
                var officer = new Visitor("support-officer", addresses.portal(), chromium.phone(false))) {
            steward.signsIn(group.steward());
            steward.sees("/asks/new").ticks("kind-space").writes("words", words);
            steward.writes("by", TODAY.plusDays(30).toString())
                    .ticks("to-" + Borough.EASTMERE)
                    .presses("ask")
                    .reads("An answer is owed by");
            var ask = steward.at().replaceFirst("\\?.*", "");

            officer.signsIn(borough.officer());
            officer.sees("/home").finds("answer-time").reads("nobody else sees it");
            officer.sees(ask).reads(words).presses("offer");
            officer.writes("words", "Our ground floor, Tuesdays, free.")
                    .writes("until", TODAY.plusDays(60).toString())
                    .chooses("condition-kind-0", "leave-as-found")
                    .writes("condition-words-0", "Chairs stacked.")
                    .presses("offer");
            var offer = officer.at().replaceFirst("\\?.*", "");

            steward.sees(ask).follows("An offer by Eastmere Council");
            steward.reads("Chairs stacked.").reads("You need not answer").presses("take");
            steward.finds("hand-back");
            officer.sees(offer).reads(group.name());
            steward.presses("hand-back").finds("take");
            officer.sees(offer).finds("nobody-yet");
        }
    }

    /// A new group that the council is linked with.
    private RestGroup group(String name) {
        var group = RestGroup.register(
                rest,
                people.newcomer(),
                name + " " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("linked");
        group.openTo(Borough.EASTMERE, "signposts");
        return group;
    }

    private String asks(RestGroup group, String kind, String words, UUID... to) {
        var body = Map.of("kind", kind, "words", words, "by", TODAY.plusDays(30).toString(), "to", List.of(to));
        return eventually(201, () -> rest.as(group.steward()).body(body).post(SIGNPOSTING + "/asks"))
                .extract()
                .path("id");
    }

    private static Map<String, Object> room(List<String> to) {
        var offer = new HashMap<String, Object>();
        offer.put("kind", "space");
        offer.put("words", "Our ground floor, Tuesdays, free.");
        offer.put("until", TODAY.plusDays(60).toString());
        offer.put("to", to);
        return offer;
    }

    private ValidatableResponse offers(Person by, Map<String, Object> offer) {
        return rest.as(by).body(offer).post(SIGNPOSTING + "/offers").then();
    }

    private Response readBy(Person by, String offer) {
        return rest.as(by).get(SIGNPOSTING + "/offers/" + offer);
    }

    private static ValidatableResponse eventually(int status, Supplier<Response> asks) {
        return await().atMost(HEARD)
                .until(asks::get, answer -> answer.statusCode() == status)
                .then();
    }
}
