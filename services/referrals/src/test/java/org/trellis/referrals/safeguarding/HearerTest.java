package org.trellis.referrals.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.SafeguardingEvent;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Case;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// A concern goes to whom the organisation concerned chose, and the way that it takes gives nobody away.
@QuarkusTest
class HearerTest {

    @Inject
    Directory directory;

    @Test
    void whoHearsOfItTellsNothingOfAnOrganisationThatHides() {
        var one = Case.made(directory);
        var door = Case.takesConcerns(directory);
        var named = Map.<String, Object>of("receiverId", door.id());
        var hidden = new Case(one.lead(), Party.group(), one.sender());
        Pair.link(directory, hidden.group(), hidden.lead());
        hidden.chooses(one.lead().id()).statusCode(200);

        var absent = Map.<String, Object>of("aboutId", UUID.randomUUID());
        var answer = one.raises(one.sender(), absent).statusCode(422).extract();
        assertThat(answer.asString())
                .isEqualTo(hidden.raises(one.sender(), Map.of()).extract().asString())
                .contains("receiver-needed");
        goesTo(door, hidden.raises(one.sender(), named));
        goesTo(one.lead(), one.raises(one.sender(), named));
        goesTo(door, one.raises(one.sender(), with(named, "atRisk", true)));
        goesTo(door, one.raises(one.sender(), with(named, "aboutId", null)));
        one.raises(one.sender(), Map.of("atRisk", true)).statusCode(422).body("code", equalTo("receiver-needed"));
        one.raises(one.sender(), with(named, "aboutId", door.id()))
                .statusCode(422)
                .body("code", equalTo("receiver-is-concerned"));
        one.raises(one.sender(), Map.of("receiverId", Party.council().id()))
                .statusCode(422)
                .body("code", equalTo("takes-no-concerns"));

        directory.ends(one.group(), one.lead(), one.group());
        directory.ends(one.lead(), one.group(), one.group());
        directory.settle();
        one.group().asks().get("/safeguarding-lead").then().body("holds", equalTo(false));
        goesTo(door, one.raises(one.sender(), named));
        one.chooses(one.lead().id()).statusCode(403).body("code", equalTo("not-linked"));
        one.chooses(one.group().id()).statusCode(422).body("code", equalTo("lead-of-itself"));
        one.group()
                .as("helper")
                .asks()
                .get("/safeguarding-lead")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        Case.opens(one.lead().as("support-officer")).statusCode(403);
        Case.opens(Party.of("partner", "safeguarding-lead")).statusCode(403).body("code", equalTo("no-institution"));
        Party.nobodyAsks().get("/concern-doors").then().statusCode(200);
    }

    @Test
    void whoWasChosenIsToldForTheLogbookWithWhoChoseAndOnlyWhenItChanges() {
        var one = Case.made(directory);
        one.chooses(one.lead().id()).statusCode(200);
        for (int i = 0; i < 2; i++) {
            one.group().asks().delete("/safeguarding-lead").then().statusCode(204);
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(Event.topic(SafeguardingEvent.AGGREGATE)))
                        .filteredOn(
                                letter -> letter.key().equals(one.group().id().toString()))
                        .hasSize(2)
                        .allSatisfy(letter -> assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                                .contains(one.lead().id().toString())
                                .contains("\"person\"")
                                .doesNotContain("\"person\": null", "\"person\":null"))
                        .extracting(letter -> Letters.header(letter, "ce_type"))
                        .containsExactly("trellis.safeguarding.lead-chosen", "trellis.safeguarding.lead-dropped"));
    }

    @Test
    void theDoorForWhereSomebodyIsComesFirst() {
        var ward = Areas.ward();
        var here = opens(List.of(ward));
        for (int i = 0; i < 5; i++) {
            opens(List.of(Areas.ward()));
        }

        var found = Party.nobodyAsks()
                .get("/concern-doors?area=E06999999&area=" + ward)
                .then()
                .statusCode(200);
        assertThat(found.extract().<String>path("items[0].organisationId")).isEqualTo(here.toString());
        found.body("items[0].here", equalTo(true), "items[0].areas", contains(ward))
                .body("items.findAll { it.here }.size()", equalTo(1));
        Party.nobodyAsks().get("/concern-doors?area=Harbour").then().statusCode(400);
    }

    private UUID opens(List<String> areas) {
        var institution = Pair.registered(directory, Party.of("council", "safeguarding-lead"));
        institution
                .asks()
                .body(Map.of("telephone", "01632 960999", "areas", areas))
                .put("/concern-door")
                .then()
                .statusCode(200);
        return institution.id();
    }

    private static Map<String, Object> with(Map<String, Object> named, String field, Object value) {
        var changed = new HashMap<>(named);
        changed.put(field, value);
        return changed;
    }

    private static void goesTo(Party door, ValidatableResponse raised) {
        raised.statusCode(201).body("receiverId", equalTo(door.id().toString()));
    }
}
