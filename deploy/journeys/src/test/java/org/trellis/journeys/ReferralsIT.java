package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.REFERRALS;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// A council and a group agree on a loop, and residents get help in it and no further: with real links, limits, tokens,
/// topics and two replicas.
@OnStack
@Order(4)
class ReferralsIT {

    private static final Duration HEARD = Duration.ofSeconds(30);
    private static final int SENDERS = 500;
    private static final int ROOM = 50;

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final People people;
    private RestGroup group;

    ReferralsIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.people = people;
    }

    @Test
    void aResidentIsHelpedAndNothingOfThemIsLeftInTheClear() {
        agree(null);
        var name = "Bartholomew" + UUID.randomUUID().toString().substring(0, 8);
        var number = "07700 900" + (100 + name.hashCode() % 400 + 400);
        var id = sent(name, number);
        var stranger = borough.neighbour();

        assertAbsent(get(stranger, "/referrals/" + id), get(stranger, "/referrals/" + UUID.randomUUID()));
        assertAbsent(
                get(group.steward(), "/referrals/" + id + "/resident"),
                get(group.steward(), "/referrals/" + UUID.randomUUID() + "/resident"));
        get(group.steward(), "/referrals").then().statusCode(200).body("items.id", contains(id));
        step(group.steward(), id, Map.of("step", "accept")).then().statusCode(200);
        get(group.steward(), "/referrals/" + id + "/resident")
                .then()
                .statusCode(200)
                .body("name", equalTo(name), "telephone", equalTo(number));
        step(group.steward(), id, Map.of("step", "complete", "outcome", "sorted"))
                .then()
                .statusCode(200);
        get(borough.helpline(), "/referrals/" + id)
                .then()
                .body("state", equalTo("completed"), "outcome", equalTo("sorted"));

        var finding = InClear.of(addresses, List.of(name, number, number.replace(" ", "")));
        assertThat(finding.places()).isEmpty();
        assertThat(InClear.of(addresses, List.of(id)).places())
                .as("it does look where referrals stand")
                .anyMatch(place -> place.startsWith("referrals public.details"))
                .anyMatch(place -> place.contains("kafka"));
    }

    @Test
    void aGroupThatPausesIsSentNothingAndGivesBackWhatItHas() {
        agree(null);
        var id = sent("Jan", "07700 900123");
        step(group.steward(), id, Map.of("step", "accept")).then().statusCode(200);
        var until = LocalDate.now(ZoneId.of("Europe/London")).plusDays(10);
        rest.as(group.steward())
                .body(Map.of("until", until.toString()))
                .put(DIRECTORY + "/groups/" + group.id() + "/pause")
                .then()
                .statusCode(200);

        var heard = "select count(*) from capacity_copy where paused_until is not null and organisation_id = '"
                + group.id() + "'";
        await().atMost(HEARD).until(() -> new Rows(addresses, "referrals").count(heard) == 1);
        send(Map.of(), "Ewa", "07700 900124")
                .then()
                .statusCode(409)
                .body("code", equalTo("receiver-paused"))
                .body("resumeOn", equalTo(until.plusDays(1).toString()), "alternatives", notNullValue());
        step(group.steward(), id, Map.of("step", "give-back"))
                .then()
                .statusCode(200)
                .body("state", equalTo("given-back"));
        get(borough.helpline(), "/referrals?box=sent&open=false").then().body("items.id", hasItem(id));
        get(group.steward(), "/referrals/" + id + "/resident").then().statusCode(404);
    }

    @Test
    void theEndOfTheLinkIsTheEndOfEverythingBetweenTheTwo() {
        agree(null);
        var waits = sent("Jan", "07700 900123");
        var taken = sent("Ewa", "07700 900124");
        step(group.steward(), taken, Map.of("step", "accept")).then().statusCode(200);

        group.endWith(Borough.EASTMERE);

        await().atMost(HEARD)
                .untilAsserted(() -> get(group.steward(), "/referrals").then().body("items", empty()));
        for (var id : List.of(waits, taken)) {
            get(group.steward(), "/referrals/" + id + "/resident")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("share-ended"));
            get(borough.helpline(), "/referrals/" + id).then().body("reason", equalTo("link-ended"));
        }
        assertThat(send(Map.of(), "Jan", "07700 900123").statusCode()).isEqualTo(404);
    }

    @Test
    void fiveHundredAtOnceOverTwoReplicasFillAGroupExactly() throws InterruptedException, ExecutionException {
        agree(ROOM);
        var officer = borough.officer();
        officer.token();
        var replicas = addresses.replicas("referrals");
        assertThat(replicas).hasSize(2);
        var body = Map.of("receiverId", group.id(), "need", "food");
        var sending = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < SENDERS; i++) {
            var sender = officer.at(replicas.get(i % replicas.size()));
            sending.add(() -> sender.post(REFERRALS + "/referrals", body).status());
        }

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var answer : threads.invokeAll(sending)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(ROOM);
        assertThat(received()).isEqualTo(ROOM);
        itIsSeenToPauseUntilSomethingComesBack();
    }

    private void itIsSeenToPauseUntilSomethingComesBack() {
        var sunday = LocalDate.now(ZoneId.of("Europe/London")).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        seen("paused", sunday.toString());
        var one = get(group.steward(), "/referrals?limit=1").then().extract().<String>path("items[0].id");
        step(group.steward(), one, Map.of("step", "decline")).then().statusCode(200);
        seen("limited", null);
    }

    private void seen(String state, String until) {
        await().atMost(HEARD)
                .untilAsserted(() -> rest.as(borough.helpline())
                        .get(DIRECTORY + "/groups/" + group.id() + "/listing")
                        .then()
                        .statusCode(200)
                        .body("capacity.state", equalTo(state), "capacity.pausedUntil", equalTo(until)));
    }

    private int received() {
        var all = 0;
        String cursor = null;
        do {
            var page = rest.as(group.steward())
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(REFERRALS + "/referrals?limit=50");
            all += page.jsonPath().getList("items").size();
            cursor = page.path("next");
        } while (cursor != null);
        return all;
    }

    /// A new group that takes on so many a week, or what comes, and a loop of the council with it.
    private void agree(Integer room) {
        group = RestLoop.agreed(addresses, people, room);
    }

    private String sent(String name, String number) {
        return send(Map.of(), name, number).then().statusCode(201).extract().path("id");
    }

    private Response send(Map<String, Object> query, String name, String number) {
        var resident = Map.of(
                "consent", Map.of("how", "said", "wordsVersion", 1, "language", "en"),
                "details", Map.of("name", name, "telephone", number));
        return rest.as(borough.helpline())
                .queryParams(query)
                .body(Map.of("receiverId", group.id(), "need", "food", "resident", resident))
                .post(REFERRALS + "/referrals");
    }

    private Response get(Person reader, String path) {
        return rest.as(reader).get(REFERRALS + path);
    }

    private Response step(Person by, String id, Map<String, Object> taken) {
        return rest.as(by).body(taken).post(REFERRALS + "/referrals/" + id + "/steps");
    }
}
