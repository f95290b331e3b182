package org.trellis.grants.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

@QuarkusTest
class FilesTest {

    /// An account of that name that can be used.
    static void gives(Party by, Party second, String name) throws SQLException {
        UUID id = UUID.fromString(by.asks()
                .body(Map.of("accountName", name, "sortCode", "08-99-99", "accountNumber", "66374958"))
                .put("/bank-details/proposed")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
        second.asks().put("/bank-details/{id}/agreement", id).then().statusCode(200);
        Rows.passUntriggered(
                "bank_details",
                "agreed_once",
                "agreed_at = agreed_at - interval '73 hours', usable_from = usable_from - interval '73 hours'",
                "id = '" + id + "'");
    }

    static UUID toPay(Grant grant, String name, long pence) throws SQLException {
        gives(grant.group(), grant.second(), name);
        return grant.instructed(grant.approved(pence));
    }

    /// A file with one payment in it, to an account of that name.
    static UUID made(Grant grant, String name, long pence) throws SQLException {
        toPay(grant, name, pence);
        return UUID.fromString(
                makes(grant.body(), null).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse makes(Party by, String key) {
        var asks = by.asks();
        return (key == null ? asks : asks.header("Idempotency-Key", key))
                .post("/payment-files")
                .then();
    }

    static String csv(Party by, UUID file) {
        return by.asks()
                .get("/payment-files/{id}/csv", file)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    static ValidatableResponse compares(Party by, UUID file, String statement) {
        return by.asks()
                .contentType("text/csv; charset=UTF-8")
                .body(statement)
                .put("/payment-files/{id}/statement", file)
                .then();
    }

    @Test
    void theSameFileSentTwiceHoldsEachPaymentOnce() throws SQLException {
        var one = Grant.with(100_000);
        var other = Grant.to(one.body(), one.fund());
        toPay(one, "=Al-Noor, \"Kitchen\"", 1_840);
        toPay(other, "Hollin Street", 50_000);
        var key = UUID.randomUUID().toString();

        var made = makes(one.body(), key)
                .statusCode(201)
                .body("payments", equalTo(2))
                .body("pence", equalTo(51_840));
        UUID file = UUID.fromString(made.extract().path("id"));
        makes(one.body(), key).statusCode(201).body("id", equalTo(file.toString()));
        makes(one.body(), null).statusCode(409).body("code", equalTo("nothing-to-pay"));

        assertThat(csv(one.body(), file))
                .startsWith("reference,name,sort code,account number,amount\r\n")
                .contains(",Al-Noor Kitchen,089999,66374958,18.40\r\n")
                .contains(",Hollin Street,089999,66374958,500.00\r\n");
        one.body().asks().get("/payments?state=in-file").then().body("items", hasSize(2));
    }

    @Test
    void manyWhoMakeAFileAtOncePutEachPaymentIntoOne() throws Exception {
        var grant = Grant.with(100_000);
        toPay(grant, "Al-Noor", 50_000);
        var acts = Collections.<Callable<Integer>>nCopies(
                8, () -> makes(grant.body(), null).extract().statusCode());

        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        }
    }

    @Test
    void aStatementIsReadAsOftenAsItComesAndCountsOnce() throws SQLException {
        var grant = Grant.with(100_000);
        toPay(grant, "Al-Noor", 50_000);
        UUID file = UUID.fromString(
                makes(grant.body(), null).statusCode(201).extract().path("id"));
        var reference = csv(grant.body(), file)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        var lines =
                "Date,Amount,Reference\n30/11/2026,-£499.99,%1$s\n30/11/2026,5.00,TR77\n30/11/2026,\"-500.00\",%1$s\n"
                        .formatted(reference.toLowerCase());

        compares(grant.body(), file, lines)
                .statusCode(200)
                .body("paid", equalTo(1))
                .body("unclear.why", contains("amount", "unknown"))
                .body("unclear.line", contains(2, 3));
        compares(grant.body(), file, lines).body("paid", equalTo(0)).body("before", equalTo(1));
        assertThat(grant.pence("paid")).isEqualTo(50_000);
        assertThat(csv(grant.body(), file).lines()).hasSize(1);
        compares(grant.body(), file, "a,b\n1,2\n").statusCode(422).body("code", equalTo("columns-missing"));
    }

    @Test
    void whatStandsTheOtherWayRoundCameBack() throws SQLException {
        var one = Grant.with(100_000);
        var other = Grant.to(one.body(), one.fund());
        var third = Grant.to(one.body(), one.fund());
        toPay(one, "Al-Noor", 50_000);
        toPay(other, "Hollin Street", 20_000);
        toPay(third, "Free Wharf", 10_000);
        UUID file = UUID.fromString(
                makes(one.body(), null).statusCode(201).extract().path("id"));
        var references = references(one.body(), file);
        var lines = "amount,reference\n-500.00,%s\n200.00,%s\n-100.00,%s\n+1,%s\n500.00,%s\n"
                .formatted(
                        references.get("500.00"),
                        references.get("200.00"),
                        references.get("100.00"),
                        references.get("100.00"),
                        references.get("500.00"));

        for (int i = 0; i < 2; i++) {
            compares(one.body(), file, lines)
                    .body("paid", equalTo(i == 0 ? 2 : 0))
                    .body("before", equalTo(i == 0 ? 0 : 2))
                    .body("unclear.why", contains("came-back", "amount", "came-back"))
                    .body("unclear.line", contains(3, 5, 6));
        }
        assertThat(one.pence("paid")).isEqualTo(60_000);
        compares(one.body(), file, "reference,amount\n%s,200.00\n".formatted(references.get("200.00")))
                .body("paid", equalTo(1));
    }

    /// What each payment is called in it, by its amount.
    static Map<String, String> references(Party by, UUID file) {
        return csv(by, file)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[4], cells -> cells[0]));
    }

    @Test
    void aStatementAndWhoeverMarksOneOfItsPaymentsDoNotLockEachOtherOut() throws Exception {
        var body = Party.body();
        var fund = Funds.open(body, 100_000);
        var payments = new ArrayList<UUID>();
        for (int i = 1; i <= 6; i++) {
            payments.add(toPay(Grant.to(body, fund), "Al-Noor", 1_000 * i));
        }
        UUID file = UUID.fromString(makes(body, null).statusCode(201).extract().path("id"));
        var lines = new StringBuilder("amount,reference\n");
        references(body, file).entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(one -> lines.append("%s,%s\n".formatted(one.getKey(), one.getValue())));
        var acts = new ArrayList<Callable<Integer>>();
        for (var payment : payments) {
            acts.add(() -> compares(body, file, lines.toString()).extract().statusCode());
            acts.add(() -> Grant.notes(body, payment, "paid").extract().statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var done : threads.invokeAll(acts)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }
        assertThat(Funds.pence(body, fund, "paid")).isEqualTo(21_000);
    }

    @Test
    void whatHasNoAccountOrIsBoughtIsInNoFile() {
        var grant = Grant.with(100_000);
        grant.instructed(grant.approved(1_000));

        makes(grant.body(), null).statusCode(409).body("code", equalTo("nothing-to-pay"));
        grant.body().asks().get("/payment-files").then().body("items", hasSize(0));
    }

    @Test
    void anotherOrganisationLearnsNothingOfAFile() throws SQLException {
        var grant = Grant.with(100_000);
        toPay(grant, "Al-Noor", 50_000);
        UUID file = UUID.fromString(
                makes(grant.body(), null).statusCode(201).extract().path("id"));
        var stranger = Party.body();

        stranger.asks().get("/payment-files/{id}", file).then().statusCode(404);
        stranger.asks().get("/payment-files/{id}/csv", file).then().statusCode(404);
        compares(stranger, file, "reference,amount\n").statusCode(404);
        stranger.asks().get("/payment-files").then().body("items.id", not(hasItem(file.toString())));
        grant.group().asks().get("/payment-files/{id}/csv", file).then().statusCode(403);
    }
}
