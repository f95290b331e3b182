package org.trellis.grants;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.trellis.testing.Photo;

/// Photos that go with a draft or a receipt.
public final class Photos {

    private Photos() {}

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
        return id(sends(by, Photo.taken(), "image/jpeg", "quote.jpg", "/drafts/{id}/files", draft));
    }

    public static UUID toReceipt(Party by, UUID award, UUID receipt) {
        return id(sends(
                by,
                Photo.taken(),
                "image/jpeg",
                "receipt.jpg",
                "/awards/{id}/receipts/{receipt}/files",
                award,
                receipt));
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
