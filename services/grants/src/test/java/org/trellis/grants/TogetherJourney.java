package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// The part of the journey that others go along on: they write in a draft, are named, and are gone again.
final class TogetherJourney {

    private final Directory directory;
    private final Grant grant;

    TogetherJourney(Directory directory, Grant grant) {
        this.directory = directory;
        this.grant = grant;
    }

    void run() throws SQLException {
        var draft = grant.written(1_000, "own-account");
        var ally = Parts.taken(directory, grant.group(), draft, Party.group(), Parts.CO_APPLICANT);
        var helper = Parts.taken(directory, grant.group(), draft, Party.body(), Parts.HELPER);
        parts(draft, 2);
        Grant.writes(ally, draft, "answer-1", "A fridge.", 1).statusCode(200);
        Grant.writes(helper, draft, "answer-3", "For both.", null).statusCode(200);
        Parts.reads(helper, draft).statusCode(200).body("answers.words", hasItem("A fridge."));
        String change = Parts.changes(grant.group(), draft)
                .body("items", hasSize(2))
                .extract()
                .path("items[0].id");
        grant.group()
                .asks()
                .put("/drafts/{id}/changes/{change}/undoing", draft, change)
                .then()
                .statusCode(200);
        leave(draft, helper);
        var file = Photos.toDraft(grant.group(), draft);
        grant.group().asks().get("/drafts/{id}/files", draft).then().body("items", hasSize(1));
        Grant.sends(grant.group(), draft).statusCode(200);
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks().get("/applications/{id}", draft).then().body("coApplicants.name", contains(Parts.name(ally)));
            side.asks()
                    .get("/applications/{id}/files/{file}", draft, file)
                    .then()
                    .statusCode(200);
        }
        ally.asks().get("/taking-part/named").then().body("items", hasSize(1));
        whoHelpedIsOut(draft, helper);
        Grant.withdraws(grant.group(), draft).statusCode(200);
        nothingIsLeftOf(ally, draft);
    }

    private void parts(UUID draft, int many) {
        grant.group()
                .asks()
                .get("/drafts/{id}/parts", draft)
                .then()
                .statusCode(200)
                .body("items", hasSize(many))
                .body("items.agreed", contains(Collections.nCopies(many, true).toArray()));
    }

    private void leave(UUID draft, Party helper) {
        var invitation = Parts.invitation(helper);
        Parts.answers(helper, invitation, false, null).statusCode(200);
        Parts.reads(helper, draft).statusCode(404);
        grant.group()
                .asks()
                .delete("/drafts/{id}/parts/{other}", draft, helper.id())
                .then()
                .statusCode(204);
        parts(draft, 1);
    }

    // For the organisation that they helped for, and for the one that decides.
    private void whoHelpedIsOut(UUID application, Party helper) throws SQLException {
        assertThat(Rows.visible(helper.id(), "helped")).isEqualTo(1);
        var person = Tokens.of(
                "person-of-" + helper.id(), List.of(new Tokens.In(grant.body().id(), "grants-officer")));
        new Party(grant.body().id(), "infrastructure", person)
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .body("youAreOut", equalTo(true));
    }

    private void nothingIsLeftOf(Party ally, UUID application) {
        var draft = grant.starts();
        Parts.taken(directory, grant.group(), draft, ally, Parts.CO_APPLICANT);
        directory.destroys(ally);
        Awaitility.await().untilAsserted(() -> {
            grant.group().asks().get("/drafts/{id}/parts", draft).then().body("items", empty());
            grant.group().asks().get("/applications/{id}", application).then().body("coApplicants", empty());
            for (var table : List.of("draft_part", "draft_part_answer", "co_applicant", "helped")) {
                assertThat(Rows.visible(ally.id(), table)).as(table).isZero();
            }
        });
    }

    /// Photos of what was spent, for each of the three who read them.
    static void show(Grant grant, Party host, UUID award) {
        var receipt =
                grant.group().asks().get("/awards/{id}", award).then().extract().<String>path("receipts[0].id");
        var photo = Photos.toReceipt(grant.group(), award, UUID.fromString(receipt));
        for (var side : List.of(grant.group(), grant.body(), host)) {
            Awaitility.await()
                    .untilAsserted(() -> side.asks()
                            .get("/awards/{id}/receipt-files/{file}", award, photo)
                            .then()
                            .statusCode(200));
        }
    }
}
