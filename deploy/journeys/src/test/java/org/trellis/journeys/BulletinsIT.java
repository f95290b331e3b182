package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.trellis.journeys.Rest.SIGNPOSTING;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;
import org.trellis.people.Pieces;

/// A council's bulletin lands with the groups as a draft that is theirs, a correction finds whoever passed it on, and
/// five thousand are each reached once though the service dies half-way.
@OnStack
@Order(5)
class BulletinsIT {

    private static final int MANY = 5_000;
    private static final Duration HEARD = Duration.ofSeconds(30);
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;
    private final Rest rest;
    private final Borough borough;
    private final Rows rows;

    BulletinsIT(Addresses addresses, People people) {
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
    void aBulletinIsTheirsToPassOnAndACorrectionFindsWhoDid() {
        var quayside = linked("Bulletin Quay");
        var kitchen = linked("Bulletin Kitchen");
        var wharf = group("Bulletin Wharf");
        var id = drafted(notice());
        choose(id, List.of(UUID.fromString(quayside.id()), UUID.fromString(kitchen.id()), UUID.fromString(wharf.id())));
        send(id);
        await().atMost(HEARD).untilAsserted(() -> read(id).body("progress.deliveredTo", equalTo(2)));
        var before = read(id).extract().asString();

        rest.as(quayside.steward())
                .get(SIGNPOSTING + "/bulletins/received")
                .then()
                .body("items.id", contains(id), "items[0].state", equalTo("draft"));
        rest.as(quayside.steward())
                .body(Map.of("words", "The council pays £30. Ask us."))
                .put(SIGNPOSTING + "/bulletins/received/" + id + "/words")
                .then()
                .statusCode(200);
        rest.as(quayside.steward())
                .body(Map.of("version", 1))
                .post(SIGNPOSTING + "/bulletins/received/" + id + "/passing-on")
                .then()
                .statusCode(200)
                .body("words", equalTo("The council pays £30. Ask us."));
        assertThat(read(id).extract().asString()).isEqualTo(before);
        for (var stranger : List.of(wharf.steward(), borough.neighbour())) {
            assertAbsent(
                    rest.as(stranger).get(SIGNPOSTING + "/bulletins/received/" + id),
                    rest.as(stranger).get(SIGNPOSTING + "/bulletins/received/" + UUID.randomUUID()));
        }

        var version = notice();
        version.put("body", "£45 for each household.");
        version.put("changed", "£30 → £45");
        officer()
                .body(version)
                .post(SIGNPOSTING + "/bulletins/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        await().atMost(HEARD)
                .untilAsserted(() -> assertThat(toldOf(quayside, id)).isEqualTo(1));
        assertThat(toldOf(kitchen, id)).isZero();
        rest.as(quayside.steward())
                .get(SIGNPOSTING + "/bulletins/received/" + id)
                .then()
                .body("passedOn.behind", equalTo(true), "changed", equalTo("£30 → £45"));
    }

    @Test
    void aNetworkBringsWhoeverOfItTakesSignpostsFromTheSenderAndNobodyElse() {
        var founder = linked("Bulletin Founder");
        var face = group("Bulletin Face");
        var outside = linked("Bulletin Outside");
        var network = networkOf(founder);
        joins(face.steward(), network, "The face");
        joins(borough.officer(), network, null);

        var id = drafted(notice());
        officer()
                .body(Map.of("networkIds", List.of(network.id())))
                .put(SIGNPOSTING + "/bulletins/" + id + "/audience")
                .then()
                .statusCode(200);
        send(id);
        await().atMost(HEARD).untilAsserted(() -> read(id).body("progress.deliveredTo", equalTo(1)));

        rest.as(founder.steward())
                .get(SIGNPOSTING + "/bulletins/received")
                .then()
                .body("items.id", contains(id));
        for (var stranger : List.of(face.steward(), outside.steward())) {
            assertAbsent(
                    rest.as(stranger).get(SIGNPOSTING + "/bulletins/received/" + id),
                    rest.as(stranger).get(SIGNPOSTING + "/bulletins/received/" + UUID.randomUUID()));
        }
        assertThat(read(id).extract().asString()).doesNotContain(face.id(), face.name());
        rest.as(people.named("liaison-officer@northmere-council.example"))
                .body(Map.of("networkIds", List.of(network.id())))
                .put(SIGNPOSTING + "/bulletins/" + id + "/audience")
                .then()
                .statusCode(404);
    }

    @Test
    void fiveThousandAreReachedOnceEachThoughTheServiceIsKilledHalfWay() {
        var receivers = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        receivers.forEach(group -> rows.change("""
                insert into link_copy (organisation_id, organisation_kind, other_id, other_kind, level, live, version)
                values ('%s', 'group', '%s', 'council', 'signposts', true, 1)
                """.formatted(group, Borough.EASTMERE)));
        var id = drafted(notice());
        choose(id, receivers);
        send(id);
        var pieces = new Pieces(addresses);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> delivered(id) > 500);
        for (int replica = 1; replica <= addresses.replicas("signposting").size(); replica++) {
            pieces.kill(replica == 1 ? "signposting" : "signposting-" + replica);
        }
        assertThat(delivered(id)).isLessThan(MANY);

        await().atMost(Duration.ofMinutes(5))
                .ignoreExceptions()
                .untilAsserted(() -> read(id).body("progress.deliveredTo", equalTo(MANY)));

        assertThat(delivered(id)).isEqualTo(MANY);
        assertThat(rows.count("""
                select count(*) from (select receiver_id from bulletin_delivery
                    where bulletin_id = '%s' group by 1 having count(*) > 1) twice
                """.formatted(id))).isZero();
    }

    @Test
    void itIsWrittenAndPassedOnFromPagesOnAPhone() {
        var group = linked("Bulletin Pages");
        try (var officer = visitor("bulletin-officer").signsIn(borough.officer());
                var steward = visitor("bulletin-steward").signsIn(group.steward())) {
            officer.sees("/bulletins/new")
                    .writes("title", "Fuel vouchers for " + group.name())
                    .writes("body", "£30 for each household with a prepayment meter.")
                    .writes("source", "Eastmere Council, money advice")
                    .writes("endsOn", inAMonth().toString())
                    .writes("ring", "01632 960001")
                    .presses("save");
            assertThat(officer.at()).endsWith("/audience");
            // The page shows the first hundred links; other journeys on this stack may have made more.
            var draft = officer.at().replaceFirst(".*/bulletins/", "").replaceFirst("/audience.*", "");
            choose(draft, List.of(UUID.fromString(group.id())));
            officer.sees("/bulletins/" + draft)
                    .reads("As a receiver will see it")
                    .reads("1 organisation chosen")
                    .presses("send");
            var address = officer.at().replaceFirst("\\?.*", "");
            await().atMost(HEARD).untilAsserted(() -> officer.sees(address).reads("Delivered to 1 organisation."));

            steward.sees("/bulletins")
                    .follows("Fuel vouchers for " + group.name())
                    .readsNot("Share by WhatsApp");
            steward.presses("pass-on").finds("share-whatsapp").finds("share-sms");
            officer.sees(address).reads("Delivered to 1 organisation.").readsNot(group.name() + " passed");
        }
    }

    /// A network, and the code by which others come in.
    private record Network(String id, String code) {}

    private Network networkOf(RestGroup founder) {
        String id = rest.as(founder.steward())
                .body(Map.of("name", "Around the harbour", "institutionsMayJoin", true))
                .post(SIGNPOSTING + "/networks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = rest.as(founder.steward())
                .post(SIGNPOSTING + "/networks/" + id + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        return new Network(id, code);
    }

    private void joins(Person person, Network network, String shownName) {
        rest.as(person)
                .body(Map.of("code", network.code()))
                .post(SIGNPOSTING + "/networks/codes")
                .then()
                .statusCode(200);
        rest.as(person)
                .body(shownName == null ? Map.of() : Map.of("shownName", shownName))
                .put(SIGNPOSTING + "/networks/" + network.id() + "/seat")
                .then()
                .statusCode(204);
    }

    private RestGroup linked(String name) {
        var group = group(name);
        group.openTo(Borough.EASTMERE, "signposts");
        await().atMost(HEARD)
                .until(() -> rows.count("select count(*) from link_copy where live and organisation_id = '%s'"
                                .formatted(group.id()))
                        == 1);
        return group;
    }

    private RestGroup group(String name) {
        var group = RestGroup.register(
                rest,
                people.newcomer(),
                name + " " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("linked");
        return group;
    }

    private RequestSpecification officer() {
        return rest.as(borough.officer());
    }

    private String drafted(Map<String, Object> words) {
        return officer()
                .body(words)
                .post(SIGNPOSTING + "/bulletins")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void choose(String id, List<UUID> receivers) {
        officer()
                .body(Map.of("organisationIds", receivers))
                .put(SIGNPOSTING + "/bulletins/" + id + "/audience")
                .then()
                .statusCode(200)
                .body("chosen", equalTo(receivers.size()));
    }

    private void send(String id) {
        officer()
                .post(SIGNPOSTING + "/bulletins/" + id + "/sending")
                .then()
                .statusCode(200)
                .body("progress.total", greaterThan(0));
    }

    private ValidatableResponse read(String id) {
        return officer().get(SIGNPOSTING + "/bulletins/" + id).then().statusCode(200);
    }

    private long delivered(String id) {
        return rows.count("select count(*) from bulletin_delivery where bulletin_id = '%s'".formatted(id));
    }

    /// How often a group's own mark says that its people were told.
    private long toldOf(RestGroup group, String id) {
        return rows.count(
                "select count(*) from bulletin_copy where organisation_id = '%s' and bulletin_id = '%s' and told_version > 0"
                        .formatted(group.id(), id));
    }

    private Visitor visitor(String who) {
        return new Visitor(who, addresses.portal(), chromium.phone(false));
    }

    private static LocalDate inAMonth() {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    }

    private static Map<String, Object> notice() {
        return new HashMap<>(Map.of(
                "title", "Fuel vouchers",
                "body", "£30 for each household.",
                "source", "Eastmere Council, money advice",
                "endsOn", inAMonth().toString(),
                "ring", "01632 960001"));
    }
}
