package org.trellis.signposting.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Party.group;
import static org.trellis.signposting.networks.Member.code;
import static org.trellis.signposting.networks.Member.founds;
import static org.trellis.signposting.networks.Member.invites;
import static org.trellis.signposting.networks.Member.joins;
import static org.trellis.signposting.networks.Member.joinsByCode;
import static org.trellis.signposting.networks.Member.leaves;
import static org.trellis.signposting.networks.Member.messages;
import static org.trellis.signposting.networks.Member.reads;
import static org.trellis.signposting.networks.Member.types;
import static org.trellis.signposting.networks.Member.writes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.problem.RefusedException;
import org.trellis.signposting.Party;
import org.trellis.signposting.Tables;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// A place in which groups meet, which belongs to nobody.
@QuarkusTest
class NetworkTest {

    @Inject
    Directory directory;

    @Inject
    Networks networks;

    @Inject
    ActingAs actingAs;

    private final Party kitchen = group();
    private final Party pantry = group();
    private final Party wharf = group();
    private final Party officer = Party.of("council", "liaison-officer");

    @Test
    void anyGroupFoundsOneAndToEverybodyElseItIsNotThere() {
        var id = founds(kitchen, false);

        reads(kitchen, id).statusCode(200).body("member", equalTo(true)).body("members", hasSize(1));
        for (var other : List.of(pantry, officer)) {
            assertThat(reads(other, id).statusCode(404).extract().asString())
                    .isEqualTo(
                            reads(other, UUID.randomUUID().toString()).extract().asString());
            other.asks().get("/networks").then().statusCode(200).body("items", empty());
            for (var path : List.of("/networks/{id}/messages")) {
                other.asks().get(path, id).then().statusCode(404);
            }
            writes(other, id, "Hello").statusCode(404);
            joins(other, id, null).statusCode(404);
            leaves(other, id).statusCode(404);
            invites(other, id, kitchen.id()).statusCode(404);
            other.asks().post("/networks/{id}/code", id).then().statusCode(404);
            other.asks().delete("/networks/{id}/invitation", id).then().statusCode(404);
            other.asks()
                    .body(Map.of("muted", true))
                    .put("/networks/{id}/members/{m}/muting", id, UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
        officer.asks()
                .body(Map.of("name", "Ours", "institutionsMayJoin", true))
                .post("/networks")
                .then()
                .statusCode(403);
        Party.asks(Tokens.of(kitchen.id(), "helper")).get("/networks").then().body("items", hasSize(1));
        Party.asks(Tokens.of(officer.id(), "councillor"))
                .get("/networks")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsInvitedSaysYesItselfAndNobodyLearnsOfANo() {
        var id = founds(kitchen, false);
        seen(pantry, kitchen);
        seen(kitchen, pantry);
        invites(kitchen, id, pantry.id()).statusCode(204);
        invites(kitchen, id, pantry.id()).statusCode(204);

        pantry.asks()
                .get("/networks")
                .then()
                .body("items.id", contains(id))
                .body("items[0].member", equalTo(false))
                .body("items[0].invitedBy", equalTo(kitchen.id().toString()));
        reads(pantry, id).statusCode(200).body("members", nullValue()).body("name", equalTo("Kitchens"));
        writes(pantry, id, "Hello").statusCode(404);

        var before = reads(kitchen, id).extract().asString();
        pantry.asks().delete("/networks/{id}/invitation", id).then().statusCode(204);
        reads(pantry, id).statusCode(404);
        assertThat(reads(kitchen, id).extract().asString()).isEqualTo(before);

        invites(kitchen, id, pantry.id()).statusCode(204);
        joins(pantry, id, null).statusCode(204);
        joins(pantry, id, null).statusCode(204);
        reads(kitchen, id)
                .body(
                        "members.organisationId",
                        containsInAnyOrder(kitchen.id().toString(), pantry.id().toString()));
        invites(kitchen, id, wharf.id()).statusCode(404);
        invites(kitchen, id, kitchen.id()).statusCode(422).body("code", equalTo("invite-yourself"));
    }

    @Test
    void aCodeOpensItOnceItIsTypedAndANewOneKillsIt() {
        var id = founds(kitchen, false);
        var first = code(kitchen, id);
        var second = code(kitchen, id);

        assertThat(second).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        types(pantry, first).statusCode(422).body("code", equalTo("code-not-known"));
        types(pantry, second.toLowerCase(java.util.Locale.ROOT)).statusCode(200).body("id", equalTo(id));
        reads(pantry, id).statusCode(200).body("invitedBy", nullValue());
        joins(pantry, id, null).statusCode(204);
        reads(kitchen, id).body("members", hasSize(2));
    }

    @Test
    void aHiddenGroupIsSeenByTheNameThatItGivesItselfAndByNothingElse() {
        var id = founds(kitchen, false);
        joinsByCode(wharf, id, kitchen, "The kitchen by the wharf");
        joinsByCode(pantry, id, wharf, null);
        writes(wharf, id, "We have loaves over.").statusCode(204);

        var seen = reads(kitchen, id).extract();
        assertThat(seen.<List<String>>path("members.name")).contains("The kitchen by the wharf");
        assertThat(seen.asString())
                .doesNotContain(wharf.id().toString(), pantry.id().toString());
        kitchen.asks()
                .get("/networks/{id}/messages", id)
                .then()
                .body("items[0].name", equalTo("The kitchen by the wharf"))
                .body("items[0].organisationId", nullValue());
    }

    @Test
    void whoJoinsReadsWhatIsWrittenFromThenOn() {
        var id = founds(kitchen, false);
        writes(kitchen, id, "Before").statusCode(204);
        joinsByCode(pantry, id, kitchen, null);
        writes(kitchen, id, "After").statusCode(204);

        assertThat(messages(pantry, id)).containsExactly("After");
        assertThat(messages(kitchen, id)).containsExactly("After", "Before");
        pantry.asks().get("/networks/{id}/messages?limit=1", id).then().body("next", nullValue());
        kitchen.asks().get("/networks/{id}/messages?limit=1", id).then().body("next", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void leavingIsAtOnceAndWithTheLastOneItIsGone() {
        var id = founds(kitchen, false);
        joinsByCode(pantry, id, kitchen, "Pantry");
        writes(pantry, id, "Bye").statusCode(204);
        var code = code(kitchen, id);

        leaves(pantry, id).statusCode(204);

        reads(pantry, id).statusCode(404);
        pantry.asks().get("/networks/{id}/messages", id).then().statusCode(404);
        reads(kitchen, id).body("members", hasSize(1));
        kitchen.asks()
                .get("/networks/{id}/messages", id)
                .then()
                .body("items[0].words", equalTo("Bye"))
                .body("items[0].memberId", nullValue())
                .body("items[0].name", nullValue());

        leaves(kitchen, id).statusCode(204);
        types(wharf, code).statusCode(422).body("code", equalTo("code-not-known"));
    }

    @Test
    void aMemberMutesAnotherAndNobodyLearnsOfIt() {
        var id = founds(kitchen, false);
        joinsByCode(pantry, id, kitchen, "Pantry");
        writes(pantry, id, "Loud").statusCode(204);
        String member = reads(kitchen, id).extract().path("members.find { it.name == 'Pantry' }.id");
        var before = reads(pantry, id).extract().asString();

        mutes(kitchen, id, member, true, 204);
        assertThat(messages(kitchen, id)).isEmpty();
        assertThat(messages(pantry, id)).containsExactly("Loud");
        assertThat(reads(pantry, id).extract().asString()).isEqualTo(before);
        mutes(pantry, id, member, true, 404);

        mutes(kitchen, id, member, false, 204);
        assertThat(messages(kitchen, id)).containsExactly("Loud");
    }

    @Test
    void institutionsJoinOnlyWhereTheFoundingSaidSo() {
        directory.registers(officer);
        var groupsAlone = founds(kitchen, false);
        var mixed = founds(kitchen, true);
        Awaitility.await()
                .untilAsserted(() -> invites(kitchen, mixed, officer.id()).statusCode(204));

        invites(kitchen, groupsAlone, officer.id()).statusCode(409).body("code", equalTo("no-institutions-here"));
        types(officer, code(kitchen, groupsAlone)).statusCode(409).body("code", equalTo("no-institutions-here"));
        reads(officer, groupsAlone).statusCode(404);
        joins(officer, groupsAlone, null).statusCode(404);
        joins(officer, mixed, null).statusCode(204);
        writes(officer, mixed, "Good morning").statusCode(204);
    }

    @Test
    void fiftyMessagesADayAreTheMostAndNothingPrivateIsWrittenByMistake() {
        var id = founds(kitchen, false);
        writes(kitchen, id, "Ring Jo on 07700 900123").statusCode(422).body("code", equalTo("words-have-telephone"));
        writes(kitchen, id, "x".repeat(2001)).statusCode(400);
        for (int i = 0; i < 50; i++) {
            kitchen.asks()
                    .header("Idempotency-Key", "message-" + i / 2 * 2)
                    .body(Map.of("words", "Number " + i))
                    .post("/networks/{id}/messages", id)
                    .then()
                    .statusCode(204);
        }
        assertThat(messages(kitchen, id)).hasSize(20);
        for (int i = 25; i < 50; i++) {
            writes(kitchen, id, "More").statusCode(204);
        }
        writes(kitchen, id, "Too much").statusCode(503).body("code", equalTo("too-many-messages"));
    }

    @Test
    void whatIsOldIsRemovedByWhoWroteItAlsoWhenTheyLeft() throws SQLException {
        var id = founds(kitchen, false);
        joinsByCode(pantry, id, kitchen, null);
        writes(pantry, id, "A year ago").statusCode(204);
        String message = kitchen.asks().get("/networks/{id}/messages", id).path("items[0].id");
        leaves(pantry, id).statusCode(204);

        Tables.fallsDue(UUID.fromString(message), ForgetsMessages.KIND);
        Awaitility.await().untilAsserted(() -> assertThat(messages(kitchen, id)).isEmpty());

        types(wharf, code(kitchen, id)).statusCode(200);
        Tables.pass("network_invitation", "until = now()", "organisation_id = '" + wharf.id() + "'");
        joins(wharf, id, null).statusCode(404);
        Tables.fallsDue(UUID.fromString(id), ForgetsInvitations.KIND);
        Awaitility.await().until(() -> Tables.visible(wharf.id(), "network_invitation") == 0);
    }

    @Test
    void otherFeaturesLearnWhoTheMembersAreForAMemberAlone() {
        var id = UUID.fromString(founds(kitchen, false));
        joinsByCode(wharf, id.toString(), kitchen, null);

        assertThat(actingAs.call(new OrganisationId(kitchen.id()), () -> networks.membersOf(id)))
                .containsExactly(wharf.id());
        assertThatThrownBy(() -> actingAs.call(new OrganisationId(pantry.id()), () -> networks.membersOf(id)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aSecondPressOfTheButtonFoundsOne() {
        var body = new HashMap<String, Object>(Map.of("name", "Kitchens", "institutionsMayJoin", false));
        var ids = List.of(1, 2).stream()
                .map(_ -> kitchen.asks()
                        .header("Idempotency-Key", "found-1")
                        .body(body)
                        .post("/networks")
                        .<String>path("id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        kitchen.asks().get("/networks").then().body("items", hasSize(1));
        body.put("name", " ");
        kitchen.asks().body(body).post("/networks").then().statusCode(400);
    }

    private void mutes(Party who, String network, String member, boolean muted, int status) {
        who.asks()
                .body(Map.of("muted", muted))
                .put("/networks/{id}/members/{member}/muting", network, member)
                .then()
                .statusCode(status);
    }

    private void seen(Party group, Party by) {
        directory.opens(group, by, "listed");
        directory.settle();
    }
}
