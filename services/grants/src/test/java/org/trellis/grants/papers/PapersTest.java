package org.trellis.grants.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.grants.Grant;
import org.trellis.grants.Parts;
import org.trellis.grants.Party;
import org.trellis.grants.Photos;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Photo;

/// Files of applications and photos of receipts: bare, bounded, and read by those whom they concern.
@QuarkusTest
class PapersTest {

    @Inject
    Directory directory;

    private Grant grant;

    @BeforeEach
    void aFund() {
        grant = Grant.with(100_000);
    }

    private static ValidatableResponse gets(Party by, String path, Object... of) {
        return by.asks().get(path, of).then();
    }

    private static void assertBare(ValidatableResponse served) {
        served.statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename="))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .contentType("image/jpeg");
        var bytes = served.extract().asByteArray();
        assertThat(bytes).startsWith(0xff, 0xd8);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(Photo.PLACE, "Exif");
    }

    @Test
    void aFileGoesWithTheApplicationAndSaysNothingOfWhereItWasTaken() {
        var draft = grant.written(10_000, "own-account");
        var file = Photos.toDraft(grant.group(), draft);
        assertBare(gets(grant.second(), "/drafts/{id}/files/{file}", draft, file));

        Grant.sends(grant.group(), draft).statusCode(200);

        for (var side : List.of(grant.group(), grant.body())) {
            gets(side, "/applications/{id}/files", draft)
                    .statusCode(200)
                    .body("items.name", contains("quote.jpg"))
                    .body("items.type", contains("image/jpeg"));
            assertBare(gets(side, "/applications/{id}/files/{file}", draft, file));
        }
        gets(grant.group(), "/drafts/{id}/files", draft).body("items", empty());
        gets(grant.group(), "/drafts/{id}/files/{file}", draft, file).statusCode(404);
        Photos.sends(grant.group(), Photo.taken(), "image/jpeg", "b.jpg", "/drafts/{id}/files", draft)
                .statusCode(409);
    }

    @Test
    void aReceiptIsShownByAPhotoToWhomTheMoneyConcerns() {
        var host = Party.body();
        directory.registers(host);
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        gets(host, "/awards/{id}/receipt-files", draft).statusCode(404);
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200);
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.notes(grant.body(), grant.instructed(draft), "paid").statusCode(200);
        var receipt = Photos.receipt(grant.group(), draft);
        var photo = Photos.toReceipt(grant.second(), draft, receipt);

        // Its books follow what was paid to it.
        Awaitility.await()
                .untilAsserted(
                        () -> gets(host, "/awards/{id}/receipt-files", draft).statusCode(200));
        for (var side : List.of(grant.group(), grant.body(), host)) {
            gets(side, "/awards/{id}/receipt-files", draft)
                    .statusCode(200)
                    .body("items.receiptId", contains(receipt.toString()));
            assertBare(gets(side, "/awards/{id}/receipt-files/{file}", draft, photo));
        }
        for (var stranger : List.of(Party.group(), Party.body())) {
            gets(stranger, "/awards/{id}/receipt-files", draft).statusCode(404);
            gets(stranger, "/awards/{id}/receipt-files/{file}", draft, photo).statusCode(404);
        }
        Photos.sends(
                        Party.group(),
                        Photo.taken(),
                        "image/jpeg",
                        "a.jpg",
                        "/awards/{id}/receipts/{receipt}/files",
                        draft,
                        receipt)
                .statusCode(404);
        for (var side : List.of(grant.body(), host)) {
            Photos.sends(
                            side,
                            Photo.taken(),
                            "image/jpeg",
                            "a.jpg",
                            "/awards/{id}/receipts/{receipt}/files",
                            draft,
                            receipt)
                    .statusCode(403);
        }
    }

    @Test
    void nobodyElseReadsAFileNotEvenWhoTakesPart() {
        var draft = grant.written(10_000, "own-account");
        var other = Parts.taken(directory, grant.group(), draft, Party.group(), Parts.CO_APPLICANT);
        var file = Photos.toDraft(grant.group(), draft);
        for (var stranger : List.of(Party.group(), other)) {
            gets(stranger, "/drafts/{id}/files", draft).statusCode(404);
            gets(stranger, "/drafts/{id}/files/{file}", draft, file).statusCode(404);
            Photos.sends(stranger, Photo.taken(), "image/jpeg", "a.jpg", "/drafts/{id}/files", draft)
                    .statusCode(404);
            stranger.asks()
                    .delete("/drafts/{id}/files/{file}", draft, file)
                    .then()
                    .statusCode(404);
        }
        gets(grant.body(), "/applications/{id}/files", draft).statusCode(404);

        Grant.sends(grant.group(), draft).statusCode(200);

        for (var stranger : List.of(Party.group(), other, Party.body())) {
            gets(stranger, "/applications/{id}/files", draft).statusCode(404);
            gets(stranger, "/applications/{id}/files/{file}", draft, file).statusCode(404);
            gets(stranger, "/awards/{id}/receipt-files", draft).statusCode(404);
        }
        var mine = grant.starts();
        gets(grant.group(), "/drafts/{id}/files/{file}", mine, file).statusCode(404);
        gets(grant.group(), "/applications/{id}/files/{file}", mine, file).statusCode(404);
    }

    @Test
    void fiveGoWithAnApplicationAndThreeWithAReceipt() {
        var draft = grant.starts();
        UUID last = null;
        for (int n = 0; n < 5; n++) {
            last = Photos.toDraft(grant.group(), draft);
        }
        Photos.sends(grant.group(), Photo.taken(), "image/jpeg", "a.jpg", "/drafts/{id}/files", draft)
                .statusCode(422)
                .body("code", equalTo("too-many-files"));
        grant.group()
                .asks()
                .delete("/drafts/{id}/files/{file}", draft, last)
                .then()
                .statusCode(204);
        Photos.toDraft(grant.group(), draft);

        var award = grant.paid(10_000);
        var receipt = Photos.receipt(grant.group(), award);
        for (int n = 0; n < 3; n++) {
            Photos.toReceipt(grant.group(), award, receipt);
        }
        Photos.sends(
                        grant.group(),
                        Photo.taken(),
                        "image/jpeg",
                        "a.jpg",
                        "/awards/{id}/receipts/{receipt}/files",
                        award,
                        receipt)
                .statusCode(422);
        Photos.toReceipt(grant.group(), award, Photos.receipt(grant.group(), award));
    }

    @Test
    void sentOnceMoreItIsThereOnce() {
        var draft = grant.starts();
        for (int n = 0; n < 2; n++) {
            grant.group()
                    .asks()
                    .contentType("image/jpeg")
                    .header("Idempotency-Key", "photo-of-" + draft)
                    .body(Photo.taken())
                    .post("/drafts/{id}/files?name=a.jpg", draft)
                    .then()
                    .statusCode(201);
        }
        gets(grant.group(), "/drafts/{id}/files", draft).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, a.pdf, <html><script>alert(1)</script></html>",
        "application/pdf, a.html, %PDF-1.7",
        "image/png, a.pdf, %PDF-1.7",
        "image/jpeg, a.jpg, ÿØÿà and no more of it",
        "image/webp, a.webp, RIFFxxxxWEBPVP8 ",
        "image/svg+xml, a.svg, <svg/>",
        "image/heic, a.heic, xxxxftypheic",
    })
    void whatIsNoWholePictureIsRefused(String type, String name, String content) {
        Photos.sends(
                        grant.group(),
                        content.getBytes(StandardCharsets.ISO_8859_1),
                        type,
                        name,
                        "/drafts/{id}/files",
                        grant.starts())
                .statusCode(422)
                .body("code", equalTo("attachment-type"));
    }

    @Test
    void eightMegabytesAreTaken() {
        var pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        var draft = grant.starts();
        Photos.sends(
                        grant.group(),
                        Arrays.copyOf(pdf, 8 * 1024 * 1024),
                        "application/pdf",
                        "a.pdf",
                        "/drafts/{id}/files",
                        draft)
                .statusCode(201)
                .body("size", equalTo(8 * 1024 * 1024));
        Photos.sends(
                        grant.group(),
                        Arrays.copyOf(pdf, 8 * 1024 * 1024 + 1),
                        "application/pdf",
                        "a.pdf",
                        "/drafts/{id}/files",
                        draft)
                .statusCode(413)
                .body("code", equalTo("attachment-too-large"));
    }

    @Test
    void whatWasSentGoesWithTheApplication() throws SQLException {
        var draft = grant.written(10_000, "own-account");
        Photos.toDraft(grant.group(), draft);
        Grant.sends(grant.group(), draft).statusCode(200);
        var award = grant.paid(10_000);
        Photos.toReceipt(grant.group(), award, Photos.receipt(grant.group(), award));

        for (var application : List.of(draft, award)) {
            Rows.passUntriggered(
                    "application",
                    "is_only_added_to",
                    "sent_at = sent_at - interval '8 years'",
                    "id = '" + application + "'");
            Rows.fallsDue(application, "application-is-forgotten");
        }

        Awaitility.await().untilAsserted(() -> {
            assertThat(Rows.visible(grant.group().id(), "application_file")).isZero();
            assertThat(Rows.visible(grant.group().id(), "receipt_file")).isZero();
        });
    }
}
