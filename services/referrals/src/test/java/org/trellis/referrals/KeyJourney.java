package org.trellis.referrals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.addresses.Envelope;
import org.trellis.addresses.EnvelopeKeys;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// The key of residents' details is changed: what the old one closed is counted, closed anew by the look of each day,
/// and opens without the old one.
public final class KeyJourney implements Runnable {

    private static final String NAME = "Bartholomew";

    /// A row that somebody keeps, and what it is about.
    private record Row(Party keeper, String table, String about, String where) {

        Envelope.Closed read() throws SQLException {
            return new Envelope.Closed(bytes("key"), bytes("content"), null);
        }

        private byte[] bytes(String column) throws SQLException {
            return HexFormat.of().parseHex(value("encode(%s, 'hex')".formatted(column)));
        }

        UUID subject() throws SQLException {
            return UUID.fromString(value(table.equals("details") ? "referral_id::text" : "id::text"));
        }

        boolean isClosedBy(long key) throws SQLException {
            return String.valueOf(key).equals(value("closed_by::text"));
        }

        private String value(String expression) throws SQLException {
            return Rows.text(keeper.id(), "select %s from %s where %s".formatted(expression, table, where));
        }

        // As it stood there before the key was changed.
        void isOfBefore(Envelope old) throws SQLException {
            var before = old.closeAnew(subject(), read()).orElseThrow();
            Rows.change(
                    keeper.id(),
                    "update %s set key = decode('%s', 'hex'), closed_by = %s where %s"
                            .formatted(table, HexFormat.of().formatHex(before.key()), before.by(), where));
        }
    }

    private final Directory directory;

    public KeyJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        var pair = Pair.agreed(directory);
        var referral = pair.sentFor(NAME);
        var one = Case.made(directory);
        var concern = one.raised();
        Case.asks(one.lead(), concern).statusCode(200);
        Case.answers(one.group(), concern).statusCode(200);
        var rows = List.of(
                new Row(pair.sender(), "details", referral, "referral_id = '" + referral + "'"),
                new Row(one.lead(), "concern", concern, "id = '" + concern + "'"),
                new Row(one.lead(), "concern_word", concern, "answer and concern_id = '" + concern + "'"),
                new Row(one.group(), "concern_word", concern, "answer and concern_id = '" + concern + "'"));
        try {
            areClosedAnew(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Pair.steps(pair.receiver(), referral, "accept").statusCode(200);
        pair.receiver()
                .asks()
                .get("/referrals/{id}/resident", referral)
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME));
        Case.reads(one.lead(), concern)
                .statusCode(200)
                .body("words", equalTo(Case.WORDS), "thread.words", hasItem(Case.ANSWER));
    }

    private void areClosedAnew(List<Row> rows) throws SQLException {
        var old = Envelope.with(DetailsKey.before());
        var young = Envelope.with(EnvelopeKeys.alone(DetailsKey.now()));
        for (var row : rows) {
            row.isOfBefore(old);
            assertThatThrownBy(() -> young.open(row.subject(), row.read())).isInstanceOf(IllegalStateException.class);
        }
        looks("operator")
                .statusCode(200)
                .body("primary.toString()", equalTo(String.valueOf(young.primary())))
                .body("byOthers.details", greaterThan(0), "byOthers.concerns", greaterThan(0))
                .body("byOthers.words", greaterThan(1));

        for (var row : rows) {
            Rows.fallsDue(UUID.fromString(row.about()));
        }
        for (var row : rows) {
            Awaitility.await().until(() -> row.isClosedBy(young.primary()));
            assertThat(young.open(row.subject(), row.read())).isNotEmpty();
        }
    }

    public static ValidatableResponse looks(String role) {
        return given().basePath(Party.API)
                .auth()
                .oauth2(Tokens.of("somebody", List.of(), role))
                .get("/details-key")
                .then();
    }
}
