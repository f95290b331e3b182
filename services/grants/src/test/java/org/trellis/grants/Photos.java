package org.trellis.grants;

import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;

/// Photos as telephones send them.
public final class Photos {

    /// What no photo that is kept may hold.
    public static final String PLACE = "51.5074N 0.1278W";

    private Photos() {}

    /// With words of the camera in it.
    public static byte[] photo() {
        var drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        var photo = new ByteArrayOutputStream();
        photo.write(drawn.toByteArray(), 0, 2);
        photo.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (words.length + 2)});
        photo.writeBytes(words);
        photo.writeBytes(Arrays.copyOfRange(drawn.toByteArray(), 2, drawn.size()));
        return photo.toByteArray();
    }

    public static ValidatableResponse sends(
            Party by, byte[] content, String type, String name, String path, Object... of) {
        return by.asks()
                .contentType(type)
                .queryParam("name", name)
                .body(content)
                .post(path, of)
                .then();
    }

    public static UUID toDraft(Party by, UUID draft) {
        return id(sends(by, photo(), "image/jpeg", "quote.jpg", "/drafts/{id}/files", draft));
    }

    public static UUID toReceipt(Party by, UUID award, UUID receipt) {
        return id(sends(
                by, photo(), "image/jpeg", "receipt.jpg", "/awards/{id}/receipts/{receipt}/files", award, receipt));
    }

    /// Something that was spent.
    public static UUID receipt(Party by, UUID award) {
        return UUID.fromString(by.asks()
                .body("{\"pence\": 5, \"words\": \"Rice\"}")
                .post("/awards/{id}/receipts", award)
                .then()
                .statusCode(201)
                .extract()
                .path("receipts[-1].id"));
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }
}
