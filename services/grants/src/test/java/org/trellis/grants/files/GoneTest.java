package org.trellis.grants.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.trellis.grants.files.FilesTest.compares;
import static org.trellis.grants.files.FilesTest.gives;
import static org.trellis.grants.files.FilesTest.made;
import static org.trellis.grants.files.FilesTest.makes;
import static org.trellis.grants.files.FilesTest.references;
import static org.trellis.grants.files.FilesTest.toPay;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Hosted;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;

/// What a group that is no more leaves with its funder: money that can be given again, and nothing that is in the way.
@QuarkusTest
class GoneTest {

    @Inject
    Directory directory;

    private void goes(Grant grant, UUID award) {
        directory.destroys(grant.group());
        Awaitility.await()
                .untilAsserted(() -> grant.body()
                        .asks()
                        .get("/applications/{id}", award)
                        .then()
                        .statusCode(404));
    }

    private static ValidatableResponse sees(Party by, UUID award) {
        return by.asks().put("/awards/{id}/return", award).then();
    }

    private static void becomes(Grant grant, String account, long pence) {
        Awaitility.await().untilAsserted(() -> assertThat(grant.pence(account)).isEqualTo(pence));
    }

    private static String payment(Grant grant, UUID award) {
        return grant.body()
                .asks()
                .get("/awards/{id}", award)
                .then()
                .statusCode(200)
                .extract()
                .path("payment.id");
    }

    @Test
    void whatWasPromisedIsInThePotAgain() {
        var grant = Grant.with(100_000);
        var instructed = grant.approved(30_000);
        var payment = grant.instructed(instructed);
        var approved = grant.approved(20_000);
        assertThat(grant.pence("committed")).isEqualTo(50_000);

        goes(grant, approved);

        becomes(grant, "pot", 100_000);
        assertThat(grant.pence("committed")).isZero();
        grant.body()
                .asks()
                .get("/payments/{id}", payment)
                .then()
                .body("state", equalTo("stopped"))
                .body("groupIsGone", equalTo(true));
        Grant.notes(grant.body(), payment, "paid").statusCode(409);
        Grant.pays(grant.body(), instructed).statusCode(404);
        grant.body()
                .asks()
                .get("/funds/{id}/ledger", grant.fund())
                .then()
                .body("items.findAll { it.kind == 'released' }.subjectId", hasItem(approved.toString()));
        grant.body().asks().get("/awards/{id}", instructed).then().body("payment.state", equalTo("stopped"));
        Party.body().asks().get("/awards/{id}", instructed).then().statusCode(404);
    }

    @Test
    void whatNobodyEverPaidIsInThePotAgainWithItsApplication() throws SQLException {
        var grant = Grant.with(50_000);
        var award = grant.approved(30_000);
        var payment = grant.instructed(award);
        Rows.passUntriggered(
                "application", "is_only_added_to", "sent_at = sent_at - interval '8 years'", "id = '" + award + "'");

        Rows.fallsDue(award, "application-is-forgotten");

        becomes(grant, "pot", 50_000);
        grant.body().asks().get("/applications/{id}", award).then().statusCode(404);
        grant.body()
                .asks()
                .get("/payments/{id}", payment)
                .then()
                .body("state", equalTo("stopped"))
                .body("groupIsGone", equalTo(false));
    }

    @Test
    void itStopsNoListForTheBank() throws SQLException {
        var gone = Hosted.asked(directory, 50_000);
        gone.answers(true).statusCode(200);
        gone.approved();
        gives(gone.host(), gone.host().other("second", "grants-officer"), "Eastmere Voluntary Action");
        var payment = gone.grant().instructed(gone.award());
        var body = gone.grant().body();
        Funds.receives(body, gone.grant().fund(), 10_000);
        toPay(Grant.to(body, gone.grant().fund()), "Hollin Street", 1_840);

        goes(gone.grant(), gone.award());

        makes(body, null).statusCode(201).body("payments", equalTo(1)).body("pence", equalTo(1_840));
        becomes(gone.grant(), "pot", 58_160);
        Grant.notes(body, payment, "failed").statusCode(409).body("code", equalTo("payment-state-not-possible"));
    }

    @Test
    void whatTheBankHasIsPaidAllTheSame() throws SQLException {
        var grant = Grant.with(50_000);
        UUID file = made(grant, "Al-Noor", 30_000);
        var reference = references(grant.body(), file).get("300.00");
        UUID award = UUID.fromString(grant.body()
                .asks()
                .get("/payments?state=in-file")
                .then()
                .extract()
                .path("items[0].awardId"));

        goes(grant, award);

        assertThat(grant.pence("committed")).isEqualTo(30_000);
        compares(grant.body(), file, "reference,amount\n%s,300.00\n".formatted(reference))
                .statusCode(200)
                .body("paid", equalTo(1));
        assertThat(grant.pence("paid")).isEqualTo(30_000);
        Grant.notes(Party.body(), UUID.fromString(payment(grant, award)), "bounced")
                .statusCode(404);
        Grant.notes(grant.body(), UUID.fromString(payment(grant, award)), "bounced")
                .statusCode(200);
        assertThat(grant.pence("pot")).isEqualTo(50_000);
    }

    @Test
    void whatTheBankHasAndFailsIsInThePotAgain() throws SQLException {
        var grant = Grant.with(50_000);
        made(grant, "Al-Noor", 30_000);
        var payments = grant.body().asks().get("/payments?state=in-file").then().extract();
        UUID award = UUID.fromString(payments.path("items[0].awardId"));
        UUID payment = UUID.fromString(payments.path("items[0].id"));

        goes(grant, award);

        for (int i = 0; i < 2; i++) {
            Grant.notes(grant.body(), payment, "failed").statusCode(200);
        }
        assertThat(grant.pence("pot")).isEqualTo(50_000);
        assertThat(grant.pence("committed")).isZero();
    }

    @Test
    void whatItGaveBackIsSeenAllTheSame() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        Grant.givesBack(grant.group(), award, 1_840).statusCode(200);
        becomes(grant, "returned", 1_840);

        goes(grant, award);

        sees(Party.body(), award).statusCode(404);
        Grant.notes(grant.body(), UUID.fromString(payment(grant, award)), "bounced")
                .statusCode(409)
                .body("code", equalTo("payment-used-since"));
        for (int i = 0; i < 2; i++) {
            sees(grant.body(), award).statusCode(200);
        }
        assertThat(grant.pence("pot")).isEqualTo(1_840);
        assertThat(grant.pence("paid")).isEqualTo(48_160);
    }

    @Test
    void whereItSaidNothingNothingComesBack() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);

        goes(grant, award);

        sees(grant.body(), award).statusCode(409).body("code", equalTo("nothing-coming-back"));
        assertThat(grant.pence("paid")).isEqualTo(50_000);
    }

    @Test
    void whatItsHostWasToGiveBackComesWithTheRest() {
        var one = Hosted.paid(directory, 50_000);
        Grant.givesBack(one.grant().group(), one.award(), 10_000).statusCode(200);
        becomes(one.grant(), "returned", 10_000);
        var holding = one.holding(one.host());

        goes(one.grant(), one.award());

        one.host().asks().put("/holdings/{id}/giving-back", holding).then().statusCode(200);
        var order = one.order("funder");
        Hosted.notes(one.host(), order, "paid").statusCode(200);
        becomes(one.grant(), "returned", 50_000);
        Hosted.sees(one.grant().body(), order).statusCode(200);
        assertThat(one.grant().pence("pot")).isEqualTo(50_000);
    }
}
