package org.trellis.grants.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.grants.Weighed.adds;
import static org.trellis.grants.Weighed.photo;
import static org.trellis.grants.Weighed.report;
import static org.trellis.grants.Weighed.reports;
import static org.trellis.grants.Weighed.takesBack;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Weighed;
import org.trellis.testing.Photo;

/// Photos of what came of a grant.
@QuarkusTest
class PhotosTest {

    private static UUID said(Grant grant) {
        var award = grant.paid(10_000);
        reports(grant.group(), award, Map.of("happened", "yes", "toSource", true, "quotable", true))
                .statusCode(200);
        return award;
    }

    private static UUID added(Party by, UUID award) {
        return UUID.fromString(adds(by, award, "image/jpeg", photo("jpg"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void whatACameraWritesBesideThePictureIsTakenAway() {
        var grant = Grant.with(50_000);
        var award = said(grant);
        var sent = Photo.taken();
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Photo.PLACE);
        String id = adds(grant.second(), award, "image/jpeg", sent)
                .statusCode(201)
                .extract()
                .path("id");

        report(grant.body(), award).body("photos", contains(id));
        for (var side : List.of(grant.group(), grant.body())) {
            var kept = side.asks()
                    .get("/awards/{id}/report/photos/{photo}", award, id)
                    .then()
                    .statusCode(200)
                    .contentType("image/jpeg")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .extract()
                    .asByteArray();
            assertThat(kept).isNotEmpty();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Amina", "51.5074");
        }
    }

    @Test
    void whatIsNoPhotoIsNotTaken() {
        var grant = Grant.with(50_000);
        var award = said(grant);

        adds(grant.group(), award, "image/png", photo("jpg")).statusCode(422).body("code", equalTo("no-photo"));
        adds(grant.group(), award, "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422);
        adds(grant.group(), award, "image/jpeg", "words".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422);
        adds(grant.group(), award, "image/jpeg", new byte[8 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("code", equalTo("photo-too-large"));
        report(grant.group(), award).body("photos", empty());
    }

    @Test
    void thereAreThreeAtMostAndNoneBeforeAWordIsSaid() {
        var grant = Grant.with(50_000);
        var silent = grant.paid(10_000);
        adds(grant.group(), silent, "image/jpeg", photo("jpg")).statusCode(409).body("code", equalTo("report-first"));
        var award = said(grant);
        var first = added(grant.group(), award);
        added(grant.group(), award);
        adds(grant.group(), award, "image/png", photo("png")).statusCode(201);

        adds(grant.group(), award, "image/png", photo("png")).statusCode(422).body("code", equalTo("too-many-photos"));
        grant.group()
                .asks()
                .delete("/awards/{id}/report/photos/{photo}", award, first)
                .then()
                .statusCode(204);
        grant.group()
                .asks()
                .delete("/awards/{id}/report/photos/{photo}", award, first)
                .then()
                .statusCode(404);
        added(grant.group(), award);
    }

    @Test
    void theyGoWithTheReport() {
        var grant = Grant.with(50_000);
        var award = said(grant);
        var id = added(grant.group(), award);
        takesBack(grant.group(), award).statusCode(204);

        grant.body()
                .asks()
                .get("/awards/{id}/report/photos/{photo}", award, id)
                .then()
                .statusCode(404);
        reports(grant.group(), award, Map.of("happened", "yes")).statusCode(200);
        report(grant.group(), award).body("photos", empty());
    }

    @Test
    void nobodyElseSeesThemWhateverIsShared() {
        var council = Party.of("council", "liaison-officer");
        var grant = Grant.with(50_000);
        grant.body()
                .asks()
                .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", 50_000))
                .post("/funds/{id}/sources", grant.fund())
                .then()
                .statusCode(200);
        var award = said(grant);
        var id = added(grant.group(), award);

        for (var other : List.of(council, Party.body(), Party.group())) {
            other.asks()
                    .get("/awards/{id}/report/photos/{photo}", award, id)
                    .then()
                    .statusCode(404);
        }
        council.asks().get("/reports").then().body("items[0].photos", empty());
        adds(Party.group(), award, "image/jpeg", photo("jpg")).statusCode(404);
        Party.group()
                .asks()
                .delete("/awards/{id}/report/photos/{photo}", award, id)
                .then()
                .statusCode(404);
        var officer = grant.body().other("hat", "steward");
        adds(officer, award, "image/jpeg", photo("jpg")).statusCode(403).body("code", equalTo("only-the-group"));
        Weighed.report(grant.group(), award).body("photos", contains(id.toString()));
    }
}
