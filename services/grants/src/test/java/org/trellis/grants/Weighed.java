package org.trellis.grants;

import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/// What the people of a funder say about an application to each other, and what a group says came of a grant.
public final class Weighed {

    public static final List<String> CRITERIA = List.of("Reaches people whom others do not", "Is worth the money");

    private Weighed() {}

    /// A fund that says by what applications are rated.
    public static UUID fund(Party by, long pence) {
        var words = Funds.words();
        words.put("criteria", CRITERIA);
        var fund = Funds.made(by, words);
        Funds.receives(by, fund, pence);
        Funds.becomes(by, fund, "open");
        return fund;
    }

    public static Grant with(long pence) {
        var body = Party.body();
        return Grant.to(body, fund(body, pence));
    }

    public static ValidatableResponse looks(Party by, UUID application) {
        return by.asks().get("/applications/{id}/weighing", application).then();
    }

    public static ValidatableResponse scores(Party by, UUID application, int n, int points, String words) {
        return by.asks()
                .body(Map.of("points", points, "words", words))
                .put("/applications/{id}/weighing/scores/{n}", application, n)
                .then();
    }

    public static void scoresAll(Party by, UUID application) {
        for (int n = 1; n <= CRITERIA.size(); n++) {
            scores(by, application, n, 2, "As they say.").statusCode(200);
        }
    }

    public static ValidatableResponse flags(Party by, UUID application, String kind, String words) {
        return by.asks()
                .body(Map.of("kind", kind, "words", words))
                .post("/applications/{id}/weighing/flags", application)
                .then();
    }

    public static UUID flagged(Party by, UUID application) {
        return UUID.fromString(flags(by, application, "asked-elsewhere", "The ward fund paid for pans in May.")
                .statusCode(201)
                .extract()
                .path("flags.find { it.yours && it.answeredAt == null }.id"));
    }

    public static ValidatableResponse answers(Party by, UUID application, UUID flag, String words) {
        return by.asks()
                .body(Map.of("words", words))
                .put("/applications/{id}/weighing/flags/{flag}/answer", application, flag)
                .then();
    }

    public static ValidatableResponse remarks(Party by, UUID application, String words) {
        return by.asks()
                .body(Map.of("words", words))
                .post("/applications/{id}/weighing/remarks", application)
                .then();
    }

    public static ValidatableResponse decidesMany(Party by, Object key, List<Map<String, Object>> items) {
        return by.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("items", items))
                .post("/decisions")
                .then();
    }

    public static ValidatableResponse reports(Party by, UUID award, Map<String, ?> report) {
        return by.asks().body(report).put("/awards/{id}/report", award).then();
    }

    public static ValidatableResponse report(Party of, UUID award) {
        return of.asks().get("/awards/{id}/report", award).then();
    }

    public static byte[] photo(String format) {
        try {
            var to = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, to);
            return to.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ValidatableResponse adds(Party by, UUID award, String type, byte[] photo) {
        return by.asks()
                .contentType(type)
                .body(photo)
                .post("/awards/{id}/report/photos", award)
                .then();
    }

    public static ValidatableResponse takesBack(Party by, UUID award) {
        return by.asks().delete("/awards/{id}/report", award).then();
    }
}
