package org.trellis.signposting.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.Bulletin.PDF;
import static org.trellis.signposting.Bulletin.drafted;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Bulletin.uploaded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Photo;

/// A file is what its bytes say, is read by those to whom its bulletin came, and never runs in a browser.
@QuarkusTest
class AttachmentTest {

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party group = Party.group();

    @BeforeEach
    void theGroupTakesSignpostsFromTheCouncil() {
        directory.opens(group, council, "signposts");
        directory.settle();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, leaflet.pdf, <html><script>alert(1)</script></html>",
        "application/pdf, leaflet.pdf, MZ\u0000\u0001",
        "image/png, leaflet.png, %PDF-1.7",
        "image/png, leaflet.pdf, %PDF-1.7",
        "application/pdf, leaflet.html, %PDF-1.7",
        "application/pdf, leaflet.pdf.exe, %PDF-1.7",
        "text/html, leaflet.html, <html></html>",
        "image/svg+xml, leaflet.svg, <svg/>",
    })
    void aFileThatLiesAboutWhatItIsIsRefused(String type, String name, String content) {
        sends(council, type, name, content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .body("code", equalTo("attachment-type"));
    }

    @Test
    void upToTwoMegabytesAreTakenAndNothingElseMayBeThatLarge() {
        sends(council, "application/pdf", "a.pdf", Arrays.copyOf(PDF, 2 * 1024 * 1024))
                .statusCode(201)
                .body("size", equalTo(2 * 1024 * 1024));
        sends(council, "application/pdf", "a.pdf", Arrays.copyOf(PDF, 2 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", equalTo("attachment-too-large"));
        var words = notice();
        words.put("body", "x".repeat(270_000));
        council.asks().body(words).post("/bulletins").then().statusCode(413);
    }

    @Test
    void itIsServedToBothSidesToBeSavedAndToNobodyElse() {
        var file = uploaded(council, "..\\fuel\u202E vouchers\"; x=.pdf");
        council.asks().get("/attachments/{id}", file).then().statusCode(200);
        group.asks().get("/attachments/{id}", file).then().statusCode(404);
        var words = notice();
        words.put("attachmentIds", List.of(file));
        var bulletin = sent(council, words, group);
        String id = bulletin.readBy(group)
                .body("attachments.name", contains("fuel vouchers x.pdf"))
                .extract()
                .path("attachments[0].id");

        for (var side : List.of(group, council)) {
            var served = side.asks().get("/attachments/{id}", id).then().statusCode(200);
            served.header(
                            "Content-Disposition",
                            org.hamcrest.Matchers.startsWith("attachment; filename=\"fuel vouchers x.pdf\";"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .contentType("application/pdf");
            assertThat(served.extract().asByteArray()).isEqualTo(PDF);
        }
        var stranger = Party.council();
        var absent = stranger.asks().get("/attachments/{id}", UUID.randomUUID());
        assertThat(stranger.asks().get("/attachments/{id}", id).asString()).isEqualTo(absent.asString());
        assertThat(stranger.asks().get("/attachments/{id}", id).statusCode()).isEqualTo(404);

        bulletin.withdraws("Wrong leaflet").statusCode(200);
        group.asks().get("/attachments/{id}", id).then().statusCode(404);
        council.asks().get("/attachments/{id}", id).then().statusCode(200);
    }

    @Test
    void aCorrectionKeepsTheFilesThatItNames() {
        var first = uploaded(council, "a.pdf");
        var words = notice();
        words.put("attachmentIds", List.of(first));
        var bulletin = sent(council, words, group);
        String kept = bulletin.read().extract().path("attachments[0].id");
        var fresh = uploaded(council, "b.pdf");
        var foreign = uploaded(Party.of("council", "liaison-officer"), "c.pdf");

        var version = notice();
        version.put("changed", "A second leaflet");
        version.put("attachmentIds", List.of(kept, foreign));
        corrects(bulletin.id(), version).statusCode(422).body("code", equalTo("attachment-unknown"));
        version.put("attachmentIds", List.of(kept, fresh));
        corrects(bulletin.id(), version).statusCode(200);

        bulletin.readBy(group).body("attachments.name", contains("a.pdf", "b.pdf"));
    }

    @Test
    void threeGoWithABulletinAndWhatIsNotUsedIsRemoved() throws SQLException {
        var used = uploaded(council, "a.pdf");
        var unused = uploaded(council, "b.pdf");
        var words = new HashMap<>(notice());
        words.put("attachmentIds", List.of(used));
        var draft = drafted(council, words);
        draft.read().body("attachments", hasSize(1));
        words.put("attachmentIds", List.of(used, unused, UUID.randomUUID(), UUID.randomUUID()));
        council.asks().body(words).post("/bulletins").then().statusCode(400);
        words.put("attachmentIds", List.of(UUID.randomUUID()));
        council.asks()
                .body(words)
                .post("/bulletins")
                .then()
                .statusCode(422)
                .body("code", equalTo("attachment-unknown"));

        Rows.fallsDue("upload-unused", used);
        Rows.fallsDue("upload-unused", unused);

        Awaitility.await()
                .untilAsserted(() ->
                        council.asks().get("/attachments/{id}", unused).then().statusCode(404));
        council.asks().get("/attachments/{id}", used).then().statusCode(200);
    }

    @Test
    void aPictureGoesTooWithoutWhereItWasTaken() {
        var photo = Photo.taken();
        String id = sends(council, "image/jpeg", "Poster.JPG", photo)
                .statusCode(201)
                .body("name", equalTo("Poster.jpg"))
                .extract()
                .path("id");

        var kept = council.asks().get("/attachments/{id}", id).asByteArray();

        assertThat(text(photo)).contains(Photo.PLACE);
        assertThat(text(kept)).doesNotContain(Photo.PLACE, "Exif");
    }

    @Test
    void halfAPictureIsNone() {
        var photo = Photo.taken();
        sends(council, "image/jpeg", "poster.jpg", Arrays.copyOf(photo, photo.length / 2))
                .statusCode(422)
                .body("code", equalTo("attachment-type"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private ValidatableResponse corrects(UUID id, Map<String, Object> version) {
        return council.asks().body(version).post("/bulletins/{id}/versions", id).then();
    }

    private static ValidatableResponse sends(Party by, String type, String name, byte[] content) {
        return by.asks()
                .contentType(type)
                .body(content)
                .post("/attachments?name={name}", name)
                .then();
    }
}
