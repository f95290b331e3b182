package org.trellis.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.Operators.authority;
import static org.trellis.directory.Operators.email;
import static org.trellis.directory.Operators.operator;
import static org.trellis.directory.Operators.personAt;
import static org.trellis.directory.Operators.placeName;
import static org.trellis.directory.Operators.wanted;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.Borough.Party;

/// What the operator does, and groups answer: every policy between them lets some step of it through.
final class OperatorJourney {

    private OperatorJourney() {}

    static void run() {
        anInstitutionComesIn();
        var group = group("Quayside Mutual Aid");
        writes(group);
        shows(group, "public");
        aPageIsHiddenAndShownAgain(group);
        supportLooksIn(group);
        whatTheOperatorNotedGoesWithTheGroup();
    }

    private static void whatTheOperatorNotedGoesWithTheGroup() {
        var group = Crowd.group("Hollin Street Neighbours");
        writes(group);
        shows(group, "public");
        Ending.isHiddenForAWhile(group);
        group.asks().post("/closing").then().statusCode(200);
        Ending.dayComes(group);
        Ending.isDestroyed(group);
        Ending.leavesNothingIn("hiding", group);
        Ending.leavesNothingIn("hiding_end", group);
        Ending.leavesNothingIn("hiding_appeal", group);
        operator()
                .asks()
                .get("/hidings")
                .then()
                .body("items.findAll { it.organisation == '%s' }".formatted(group.id()), hasSize(0));
    }

    static String anInstitutionComesIn() {
        var email = email();
        String organisation = operator()
                .asks()
                .body(wanted(placeName(), authority(), email))
                .post("/institutions/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("organisation");
        var token =
                Post.newest("institution-invitation", n -> n.to().equals(email)).token();
        anonymous().get("/institution-invitations/{t}", token).then().statusCode(200);
        personAt(email)
                .asks()
                .post("/institution-invitations/{t}/acceptance", token)
                .then()
                .statusCode(200)
                .body("organisation", equalTo(organisation));
        return organisation;
    }

    static UUID hides(Party group) {
        return UUID.fromString(operator()
                .asks()
                .body(Map.of(
                        "organisation",
                        group.id(),
                        "reason",
                        "The page names a private home.",
                        "until",
                        Instant.now().plus(Duration.ofHours(1))))
                .post("/hidings")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void aPageIsHiddenAndShownAgain(Party group) {
        var id = hides(group);
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        group.asks().get("/hidings/mine").then().body("items", hasSize(1));
        appeals(group, id);
        group.asks().get("/hidings/mine").then().body("items[0].appeal", notNullValue());
        operator()
                .asks()
                .get("/hidings")
                .then()
                .body("items.find { it.id == '%s' }.appeal".formatted(id), notNullValue());
        operator().asks().delete("/hidings/{id}", id).then().statusCode(204);
        operator().asks().delete("/hidings/{id}", id).then().statusCode(409);
        group.asks().get("/hidings/mine").then().body("items[0].ended", equalTo("lifted"));
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    static void appeals(Party group, UUID hiding) {
        group.asks()
                .body(Map.of("words", "It is our own office."))
                .post("/hidings/{id}/appeal", hiding)
                .then()
                .statusCode(201);
    }

    static String invitesSupport(Party group) {
        return group.asks()
                .body(Map.of("hours", 1, "about", "Nobody can find our page"))
                .post("/support-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void supportLooksIn(Party group) {
        var id = invitesSupport(group);
        operator().asks().get("/support-visits/{id}/links", id).then().statusCode(200);
        operator().asks().get("/support-visits/{id}/listing", id).then().body("via", equalTo("own"));
        group.asks().delete("/support-visits/{id}", id).then().statusCode(204);
        group.asks().get("/support-visits/mine").then().body("items", hasSize(0));
    }
}
