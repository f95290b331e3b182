package org.trellis.signposting.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.Bulletin.drafted;
import static org.trellis.signposting.Bulletin.known;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;
import static org.trellis.signposting.networks.Member.founds;
import static org.trellis.signposting.networks.Member.joinsByCode;
import static org.trellis.signposting.networks.Member.leaves;
import static org.trellis.signposting.networks.Member.types;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.networks.Member;
import org.trellis.testing.Directory;

/// A bulletin goes to a network that its sender is in, and there to those alone whom a link opens.
@QuarkusTest
class NetworkAudienceTest {

    @Inject
    Directory directory;

    private Party council;
    private final Party open = Party.group();
    private final Party listed = Party.group();
    private final Party stranger = Party.group();
    private final Party elsewhere = Party.group();
    private String network;

    @BeforeEach
    void aNetworkOfGroupsAndACouncil() {
        council = known(directory, Party.of("council", "liaison-officer"));
        directory.opens(open, council, "signposts");
        directory.opens(elsewhere, council, "signposts");
        directory.opens(listed, council, "listed");
        directory.settle();
        network = founds(open, true);
        joinsByCode(council, network, open, null);
        joinsByCode(listed, network, open, null);
        joinsByCode(stranger, network, open, "The kitchen by the wharf");
    }

    @Test
    void itReachesThoseOfItWhoTakeSignpostsAndNobodyElse() {
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(), network)
                .statusCode(200)
                .body("all", equalTo(false), "chosen", equalTo(0), "networkIds", contains(network));
        bulletin.read().body("networks", equalTo(1), "chosen", equalTo(0));

        bulletin.sends().statusCode(200).body("progress.total", equalTo(1));

        bulletin.arrives();
        bulletin.read().body("progress.deliveredTo", equalTo(1));
        assertThat(Bulletin.box(open, "inbox")).containsExactly(bulletin.id().toString());
        for (var other : List.of(listed, stranger, elsewhere)) {
            assertThat(Bulletin.box(other, "inbox")).isEmpty();
            bulletin.readBy(other).statusCode(404);
        }
    }

    @Test
    void nothingThatItsSenderReadsNamesAMemberWhomItMayNotKnow() {
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(), network).statusCode(200);
        bulletin.sends().statusCode(200);
        bulletin.arrives();

        var read = bulletin.read().extract().asString()
                + council.asks().get("/bulletins/{id}/audience", bulletin.id()).asString()
                + council.asks().get("/export").asString();
        assertThat(read)
                .contains(open.id().toString())
                .doesNotContain(stranger.id().toString());
    }

    @Test
    void whoIsInItTwiceOrNamedTooGetsItOnce() {
        var second = founds(open, true);
        joinsByCode(council, second, open, null);
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(open.id(), elsewhere.id()), network, second).body("networkIds", hasSize(2));

        bulletin.sends().statusCode(200).body("progress.total", equalTo(2));

        bulletin.arrives();
        bulletin.read().body("progress.deliveredTo", equalTo(2));
        assertThat(Bulletin.box(open, "inbox")).hasSize(1);
        assertThat(Bulletin.box(elsewhere, "inbox")).hasSize(1);
    }

    @Test
    void whoIsInItIsLookedAtWhenItIsSent() {
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(), network).statusCode(200);
        joinsByCode(elsewhere, network, open, null);
        leaves(open, network).statusCode(204);

        bulletin.sends().statusCode(200);

        bulletin.arrives();
        assertThat(Bulletin.box(elsewhere, "inbox")).hasSize(1);
        assertThat(Bulletin.box(open, "inbox")).isEmpty();
    }

    @Test
    void oneThatItsSenderIsNotInIsNotThere() {
        var foreign = founds(elsewhere, true);
        var invitedTo = founds(elsewhere, true);
        types(council, Member.code(elsewhere, invitedTo)).statusCode(200);
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(), network).statusCode(200);
        var absent = isFor(bulletin, List.of(), UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .body()
                .asString();

        for (var hidden : List.of(foreign, invitedTo)) {
            assertThat(isFor(bulletin, List.of(), network, hidden)
                            .statusCode(404)
                            .extract()
                            .body()
                            .asString())
                    .isEqualTo(absent);
        }
        // What stood there stands.
        council.asks().get("/bulletins/{id}/audience", bulletin.id()).then().body("networkIds", contains(network));
        isFor(new Bulletin(elsewhere, bulletin.id()), List.of(), foreign).statusCode(404);
    }

    @Test
    void oneThatItsSenderHasLeftReachesNobody() {
        var bulletin = drafted(council, notice());
        isFor(bulletin, List.of(), network).statusCode(200);
        leaves(council, network).statusCode(204);

        council.asks().get("/bulletins/{id}/audience", bulletin.id()).then().body("networkIds", empty());
        bulletin.read().body("networks", equalTo(0));
        bulletin.sends().statusCode(422).body("code", equalTo("nobody-open-in-networks"));
        assertThat(Bulletin.box(open, "inbox")).isEmpty();
    }

    @Test
    void aGroupSendsToItTooAndNobodyWithoutALinkIsReached() {
        directory.opens(listed, stranger, "signposts");
        directory.settle();
        var bulletin = drafted(stranger, notice());
        isFor(bulletin, List.of(), network).statusCode(200);
        bulletin.sends().statusCode(200);

        bulletin.arrives();
        bulletin.read().body("progress.deliveredTo", equalTo(1));
        assertThat(Bulletin.box(listed, "inbox")).hasSize(1);
        assertThat(Bulletin.box(council, "inbox")).isEmpty();
    }

    @Test
    void everybodyIsEverybodyAndWhatOneIsSeeingIsForNoNetwork() {
        var bulletin = drafted(council, notice());
        council.asks()
                .body(Map.of("all", true, "networkIds", List.of(network)))
                .put("/bulletins/{id}/audience", bulletin.id())
                .then()
                .statusCode(200)
                .body("all", equalTo(true), "networkIds", empty());
        var seen = drafted(open, seeing());
        isFor(seen, List.of(), network).statusCode(200);
        seen.sends().statusCode(422).body("code", equalTo("to-institutions-only"));
    }

    private static ValidatableResponse isFor(Bulletin bulletin, List<UUID> named, String... networks) {
        return bulletin.sender()
                .asks()
                .body(Map.of("organisationIds", named, "networkIds", List.of(networks)))
                .put("/bulletins/{id}/audience", bulletin.id())
                .then();
    }
}
