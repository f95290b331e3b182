package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.takes;
import static org.trellis.signposting.Support.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;

/// By each route somebody who has no part in an ask or an offer learns what it would of one that is not there.
@QuarkusTest
class SupportLeaksTest {

    private record Route(Method method, String path, Map<String, Object> body) {}

    @Inject
    Directory directory;

    private final Party group = Party.group();
    private final Party council = officer();
    private final Party stranger = officer();
    private UUID ask;
    private UUID offer;

    @BeforeEach
    void somethingIsBetweenTheTwo() {
        link(directory, group, council);
        link(directory, group, stranger);
        directory.settle();
        ask = asked(group, ask(council));
        writes(council, ask, group, "Yes").statusCode(204);
        offer = offered(council, offer(group));
        takes(group, offer).statusCode(200);
    }

    @Test
    void byIdThereIsNothingByAnyRoute() {
        var routes = List.of(
                new Route(Method.GET, "/asks/{id}", null),
                new Route(Method.PUT, "/asks/{id}/filing", Map.of("filed", true)),
                new Route(Method.PUT, "/asks/{id}/end", Map.of("met", true)),
                new Route(Method.GET, "/asks/{id}/advice/" + group.id(), null),
                new Route(Method.POST, "/asks/{id}/advice/" + group.id(), Map.of("words", "x")),
                new Route(Method.GET, "/asks/{id}/suggestion", null),
                new Route(Method.PUT, "/asks/{id}/suggestion/set-aside", null),
                new Route(Method.GET, "/offers/{id}", null),
                new Route(Method.DELETE, "/offers/{id}", null),
                new Route(Method.PUT, "/offers/{id}/filing", Map.of("filed", true)),
                new Route(Method.PUT, "/offers/{id}/acceptance", null),
                new Route(Method.DELETE, "/offers/{id}/acceptance", null),
                new Route(Method.PUT, "/offers/{id}/acceptances/" + group.id() + "/done", null));
        for (var route : routes) {
            var there = asks(route, route.path().startsWith("/asks") ? ask : offer);
            assertThat(there.statusCode()).as(route.toString()).isEqualTo(404);
            same(there, asks(route, UUID.randomUUID()));
        }
        var answer = offer();
        answer.put("answersAskId", ask);
        var absent = offer();
        absent.put("answersAskId", UUID.randomUUID());
        same(
                stranger.asks().body(answer).post("/offers"),
                stranger.asks().body(absent).post("/offers"));
    }

    @Test
    void listsCountsAndTheExportHaveNothingOfIt() {
        for (var list : List.of(
                "/asks?box=received",
                "/asks?box=made",
                "/asks?box=put-away",
                "/asks/owed",
                "/offers?box=received",
                "/offers?box=accepted",
                "/offers?box=made",
                "/offers?box=put-away",
                "/offers?box=made&ask=" + ask)) {
            var page =
                    stranger.asks().get(list).then().statusCode(200).extract().jsonPath();
            assertThat(page.getList("items")).as(list).isEmpty();
        }
        assertThat(stranger.asks().get("/answer-time").jsonPath().getInt("answered"))
                .isZero();
        assertThat(stranger.asks().get("/export").asString())
                .doesNotContain(ask.toString(), offer.toString(), "dry room", "ground floor");
        for (var side : List.of(group, council)) {
            assertThat(side.asks().get("/export").asString()).contains(ask.toString(), offer.toString());
        }
    }

    @Test
    void whoeverIsHiddenIsAbsentForWhoAsksOrOffers() {
        for (var body : List.of(ask(), offer())) {
            var path = body.containsKey("until") ? "/offers" : "/asks";
            body.put("to", List.of(Party.group().id()));
            var hidden = group.asks().body(body).post(path);
            assertThat(hidden.statusCode()).isEqualTo(404);
            body.put("to", List.of(UUID.randomUUID()));
            same(hidden, group.asks().body(body).post(path));
        }
    }

    private Response asks(Route route, UUID id) {
        var request = stranger.asks();
        return (route.body() == null ? request : request.body(route.body())).request(route.method(), route.path(), id);
    }

    private static void same(Response one, Response other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.asString()).isEqualTo(other.asString());
        var names = one.headers().asList().stream()
                .map(header -> header.getName())
                .filter(name -> !name.startsWith("RateLimit"))
                .toList();
        assertThat(other.headers().asList().stream().map(header -> header.getName()))
                .containsAll(names);
    }
}
