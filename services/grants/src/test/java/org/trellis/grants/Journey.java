package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// All that the service does, once through, by HTTP and Kafka, for organisations of its own.
final class Journey implements Runnable {

    private final Directory directory;
    private Grant grant;
    private Party host;
    private Party council;
    private Party other;

    Journey(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        host = Party.body();
        council = Party.of("council", "liaison-officer");
        directory.registers(host);
        try {
            keepAFund();
            forgetADraft();
            refuseAndAppeal();
            withdraw();
            new TogetherJourney(directory, grant).run();
            var award = hold();
            keep(award);
            spend(award);
            TogetherJourney.show(grant, other, award);
            weigh();
            report(award);
            payIntoAnAccount();
            sendOn(award);
            leave();
            publish(award);
            count();
            nothingWaits();
            nothingIsLeftOfAHost(award);
            nothingIsLeftOfAGroup(award);
            nothingIsLeftOfAFunder();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keepAFund() {
        var body = Party.body();
        var fund = Funds.made(body, Funds.words());
        var more = Funds.words();
        more.put("name", "Eastmere Spring Kitchens");
        body.asks().body(more).put("/funds/{id}", fund).then().statusCode(200);
        Funds.receives(body, fund, 100_000);
        Funds.becomes(body, fund, "open");
        Funds.becomes(body, fund, "paused");
        Funds.becomes(body, fund, "open");
        Funds.receives(body, fund, 100_000);
        Party.nobodyAsks()
                .get("/open-funds/{id}", fund)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("receivedPence", equalTo(200_000));
        body.asks().get("/funds").then().body("items.id", hasItem(fund.toString()));
        body.asks().get("/funds/{id}", fund).then().body("sources", hasSize(2));
        body.asks()
                .get("/funds/{id}/ledger", fund)
                .then()
                .body("items", hasSize(2))
                .body("items[0].lines", hasSize(2));
        grant = Grant.to(body, fund);
    }

    private void count() {
        var body = grant.body();
        for (int i = 1; i <= 2; i++) {
            body.asks()
                    .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", 1_000))
                    .post("/funds/{id}/sources", grant.fund())
                    .then()
                    .statusCode(200);
            Counting.of(grant.fund());
            council.asks()
                    .get("/source-funds/{id}", grant.fund())
                    .then()
                    .statusCode(200)
                    .body("fromYouPence", equalTo(1_000 * i));
        }
        body.asks().get("/funds/{id}/figures", grant.fund()).then().statusCode(200);
    }

    private void forgetADraft() throws SQLException {
        var key = UUID.randomUUID().toString();
        UUID draft = null;
        for (int i = 0; i < 2; i++) {
            var id = UUID.fromString(grant.group()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("fundId", grant.fund()))
                    .post("/drafts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            assertThat(draft).isIn(null, id);
            draft = id;
        }
        Grant.writes(grant.group(), draft, "title", "Pans", null).statusCode(200);
        Grant.writes(grant.second(), draft, "title", "Pots", 1).statusCode(200);
        var left = draft;
        fallsDue(left);
        eventually(() -> assertThat(dueNow(left)).isZero());
        grant.group().asks().get("/drafts/{id}", left).then().statusCode(200);
        Rows.pass("draft", "touched_at = touched_at - interval '2 years'", "id = '" + left + "'");
        fallsDue(left);
        eventually(() -> grant.group().asks().get("/drafts/{id}", left).then().statusCode(404));
        eventually(() -> assertThat(due(left)).isZero());
    }

    private void refuseAndAppeal() {
        var application = grant.sent(10_000);
        grant.body()
                .asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(200)
                .body("interests", equalTo(1));
        var third = grant.body().other("third", "grants-officer");
        var no = id(Grant.proposes(grant.colleague(), application, Grant.no()), "proposal.id");
        Grant.decides(third, application, no).statusCode(200);
        state(application, "refused");
        grant.group()
                .asks()
                .body(Map.of("words", "Look again."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200);
        state(application, "appealed");
        grant.body()
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .body("appeal", equalTo("Look again."));
        Grant.proposes(third, application, Grant.no()).statusCode(403);
        Grant.proposes(grant.gone(), application, Grant.no()).body("code", equalTo("interest-declared"));
    }

    private void withdraw() {
        var application = grant.approved(10_000);
        Grant.withdraws(grant.group(), application).statusCode(200);
        state(application, "withdrawn");
        eventually(() -> assertThat(grant.pence("committed")).isZero());
    }

    private UUID hold() throws SQLException {
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        eventually(() -> Grant.sends(grant.group(), draft).statusCode(200));
        assertThat(Rows.visible(grant.group().id(), "host_ask where application_id = '" + draft + "'"))
                .as("whom the group asked")
                .isEqualTo(1);
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200)
                .body("agreed", equalTo(true));
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks().get("/applications/{id}", draft).then().body("hostAgreed", equalTo(true));
        }
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        state(draft, "approved");
        var payment = grant.instructed(draft);
        assertThat(Rows.visible(grant.group().id(), "confirmation_people")).isEqualTo(1);
        Grant.notes(grant.body(), payment, "in-file").statusCode(200);
        Grant.notes(grant.body(), payment, "paid").statusCode(200);
        host.asks().get("/host-asks/{id}", draft).then().body("paidPence", equalTo(50_000));
        return draft;
    }

    private void keep(UUID award) throws SQLException {
        var kept = new Hosted(grant, host, award);
        var bill = kept.ordered("bill", 9_000);
        Hosted.confirms(grant.second(), bill).statusCode(200);
        Hosted.notes(host, bill, "paid").statusCode(200);
        eventually(() -> assertThat(grant.pence("paid")).isEqualTo(9_000));
        for (var side : List.of(grant.group(), host)) {
            Hosted.look(side, kept.holding(host)).statusCode(200).body("heldPence", equalTo(41_000));
        }
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks().get("/awards/{id}", award).then().body("held[0].heldPence", equalTo(41_000));
        }
        Hosted.notes(host, bill, "bounced").statusCode(200);
        eventually(() -> assertThat(grant.pence("held")).isEqualTo(50_000));
        other = Hosted.another(directory);
        kept.changed(other);
        var order = kept.order("new-host");
        Hosted.notes(host, order, "paid").statusCode(200);
        Hosted.sees(other, order).statusCode(200);
        Hosted.look(other, kept.holding(other)).body("heldPence", equalTo(50_000));
        grant.body()
                .asks()
                .get("/applications/{id}", award)
                .then()
                .body("hostId", equalTo(other.id().toString()));
    }

    private void sendOn(UUID award) throws SQLException {
        var kept = new Hosted(grant, other, award);
        assertThat(Rows.visible(other.id(), "leftover where application_id = '" + award + "'"))
                .as("what the host is to send back")
                .isEqualTo(1);
        var back = kept.order("leftover");
        Hosted.notes(other, back, "paid").statusCode(200);
        var order = kept.ordered("own-account", 100);
        Hosted.confirms(grant.second(), order).statusCode(200);
        other.asks()
                .get("/host-orders/{id}/account", order)
                .then()
                .statusCode(200)
                .body("accountNumber", equalTo("11111111"));
        Hosted.takesBack(grant.group(), order).statusCode(200);
        var funder = kept.ordered("funder", 100);
        Hosted.notes(other, funder, "paid").statusCode(200);
        eventually(() -> Hosted.sees(grant.body(), funder).statusCode(200));
        eventually(() -> assertThat(grant.pence("held")).isEqualTo(48_060));
    }

    private void leave() {
        var kept = new Hosted(grant, other, null);
        kept.leaves();
        Hosted.leaves(other, LocalDate.now().plusDays(80)).statusCode(200);
        Party.nobodyAsks()
                .get("/leaving-hosts")
                .then()
                .body("items.hostId", hasItem(other.id().toString()));
        kept.ends().statusCode(409).body("balances", hasSize(1));
        other.asks().delete("/host-exit").then().statusCode(200).body("lastDay", nullValue());
        kept.leaves();
        new Hosted(grant, host, null).leaves();
        host.asks().put("/host-exit/end").then().statusCode(200).body("endedAt", notNullValue());
    }

    private void spend(UUID award) {
        grant.group()
                .asks()
                .body(Map.of("pence", 48_160, "words", "Gas and rice"))
                .post("/awards/{id}/receipts", award)
                .then()
                .statusCode(201);
        Grant.givesBack(grant.group(), award, 1_840).statusCode(200);
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks()
                    .get("/awards/{id}", award)
                    .then()
                    .statusCode(200)
                    .body("confirmedAt", notNullValue())
                    .body("payment.state", equalTo("paid"))
                    .body("spentPence", equalTo(48_160))
                    .body("leftover.pence", equalTo(1_840));
        }
        eventually(() -> assertThat(grant.pence("returned")).isEqualTo(1_840));
    }

    private void weigh() {
        var weighed = Grant.to(grant.body(), Weighed.fund(grant.body(), 5_000));
        var application = weighed.sent(5_000);
        var body = weighed.body();
        for (int points : List.of(1, 3)) {
            Weighed.scores(body, application, 1, points, "They cook.").statusCode(200);
        }
        Weighed.scores(body, application, 2, 2, "A fair price.").body("yoursGiven", equalTo(true));
        var flag = Weighed.flagged(body, application);
        Weighed.remarks(body, application, "Look at the sum.").body("remarks", hasSize(1));
        Weighed.answers(weighed.colleague(), application, flag, "It fits.").statusCode(200);
        var proposal = weighed.proposed(application, Map.of("approve", true));
        Weighed.decidesMany(
                        weighed.colleague(),
                        UUID.randomUUID(),
                        List.of(Map.of("applicationId", application, "proposalId", proposal)))
                .body("items.outcome", equalTo(List.of("decided")));
        Grant.withdraws(weighed.group(), application).statusCode(200);
    }

    private void report(UUID award) throws SQLException {
        var council = Party.of("council", "liaison-officer");
        directory.registers(council);
        grant.body()
                .asks()
                .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", 10_000))
                .post("/funds/{id}/sources", grant.fund())
                .then()
                .statusCode(200);
        assertThat(Rows.visible(grant.body().id(), "passed_on where receiver_id = '%s'".formatted(council.id())))
                .isEqualTo(1);
        for (var happened : List.of("partly", "yes")) {
            Weighed.reports(grant.group(), award, Map.of("happened", happened, "toSource", true))
                    .statusCode(200)
                    .body("happened", equalTo(happened));
        }
        String photo = Weighed.adds(grant.group(), award, "image/png", Weighed.photo("png"))
                .statusCode(201)
                .extract()
                .path("id");
        Weighed.report(grant.body(), award)
                .statusCode(200)
                .body("happened", equalTo("yes"))
                .body("photos", equalTo(List.of(photo)));
        Weighed.report(grant.group(), award).body("photos", equalTo(List.of(photo)));
        grant.group()
                .asks()
                .delete("/awards/{id}/report/photos/{photo}", award, photo)
                .then()
                .statusCode(204);
        council.asks().get("/reports").then().body("items.happened", equalTo(List.of("yes")));
        directory.destroys(council);
        eventually(() -> assertThat(Rows.visible(council.id(), "passed_on")).isZero());
        Weighed.takesBack(grant.group(), award).statusCode(204);
        Weighed.report(grant.body(), award).statusCode(404);
        Weighed.reports(grant.group(), award, Map.of("happened", "yes")).statusCode(200);
        Weighed.adds(grant.group(), award, "image/png", Weighed.photo("png")).statusCode(201);
    }

    private void payIntoAnAccount() throws SQLException {
        for (var number : List.of("66374958", "11111111")) {
            var words = Map.of("accountName", "Al-Noor", "sortCode", "089999", "accountNumber", number);
            var account = id(
                    grant.group()
                            .asks()
                            .body(words)
                            .put("/bank-details/proposed")
                            .then(),
                    "items.find { it.state == 'proposed' }.id");
            grant.second()
                    .asks()
                    .put("/bank-details/{id}/agreement", account)
                    .then()
                    .statusCode(200)
                    .body("items[0].state", equalTo("waiting"));
            Rows.passUntriggered(
                    "bank_details",
                    "agreed_once",
                    "agreed_at = agreed_at - interval '73 hours', usable_from = usable_from - interval '73 hours'",
                    "id = '" + account + "'");
        }
        grant.group().asks().get("/bank-details").then().body("items", hasSize(1));
        var payment = grant.instructed(grant.approved(10_000));
        grant.body()
                .asks()
                .get("/payments/{id}/account", payment)
                .then()
                .statusCode(200)
                .body("accountNumber", equalTo("11111111"));
        grant.body().asks().post("/payment-files").then().statusCode(201).body("payments", equalTo(1));
        var template = grant.body().asks().get("/payment-template").then().statusCode(200);
        grant.body()
                .asks()
                .body(template.extract().asString())
                .put("/payment-template")
                .then()
                .statusCode(200);
        Grant.notes(grant.body(), payment, "paid").statusCode(200);
    }

    private void publish(UUID award) {
        var body = grant.body();
        for (int i = 0; i < 2; i++) {
            OpenData.says(body, OpenData.words(body)).statusCode(200);
        }
        body.asks().get("/open-data/publisher").then().statusCode(200).body("version", equalTo(2));
        var past = OpenData.past(OpenData.prefix(body) + "-past");
        for (var title : List.of("Winter", "Spring")) {
            past.put("title", title);
            OpenData.imports(body, false, Map.of("grants", List.of(past))).body("refused", equalTo(0));
        }
        body.asks().get("/past-grants").then().body("items.title", equalTo(List.of("Spring")));
        for (var side : List.of(grant.group(), body)) {
            OpenData.record(side, award).statusCode(200).body("agreed", equalTo(false));
        }
        for (var title : List.of("Meals", "Hot meals")) {
            OpenData.wishes(grant.group(), award, Map.of("title", title, "agreed", true))
                    .statusCode(200);
        }
        OpenData.record(body, award).body("agreed", equalTo(true)).body("ownTitle", equalTo("Hot meals"));
        OpenData.publishes(body).body("ready", equalTo(1));
        OpenData.feed(body).statusCode(200).body("grants.title", equalTo(List.of("Hot meals")));
        OpenData.wishes(grant.group(), award, Map.of("title", "Cold meals", "agreed", true))
                .statusCode(200);
        eventually(() -> OpenData.feed(body).body("grants.title", equalTo(List.of("Cold meals"))));
        var other = Grant.to(body, grant.fund());
        var bounces = OpenData.shown(other, 1_000);
        OpenData.wishes(other.group(), bounces, Map.of("agreed", true)).statusCode(200);
        OpenData.publishes(body).body("ready", equalTo(2));
        String payment =
                body.asks().get("/awards/{id}", bounces).then().extract().path("payment.id");
        Grant.notes(body, UUID.fromString(payment), "bounced").statusCode(200);
        eventually(() -> OpenData.feed(body).body("grants", hasSize(1)));
        OpenData.record(body, bounces).body("record.amountDisbursed", equalTo(0));
        // What is promised again waits for no bank.
        Grant.notes(
                        body,
                        UUID.fromString(Grant.pays(body, bounces)
                                .statusCode(201)
                                .extract()
                                .path("id")),
                        "failed")
                .statusCode(200);
        Grant.withdraws(other.group(), bounces).statusCode(200);
        eventually(() -> assertThat(grant.pence("committed")).isZero());
    }

    private void nothingWaits() {
        eventually(() -> {
            try (var relay = Database.as("relay");
                    var row = relay.createStatement().executeQuery("select count(*) from outbox")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        });
    }

    /// But for what it held, which the group and the funder see.
    private void nothingIsLeftOfAHost(UUID award) {
        directory.destroys(host);
        directory.destroys(other);
        eventually(() -> {
            for (var table : List.of("host_entry", "host_posting", "host_order")) {
                assertThat(Rows.visible(host.id(), table)).as(table).isZero();
                assertThat(Rows.visible(other.id(), table)).as(table).isZero();
            }
            assertThat(Rows.visible(host.id(), "host_account where organisation_id = '" + host.id() + "'"))
                    .isZero();
            assertThat(Rows.visible(other.id(), "host_account where organisation_id = '" + other.id() + "'"))
                    .isEqualTo(1);
            assertThat(Rows.visible(
                            host.id(),
                            "host_exit where organisation_id in ('%s', '%s')".formatted(host.id(), other.id())))
                    .isZero();
        });
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks()
                    .get("/awards/{id}", award)
                    .then()
                    .body("held.find { it.heldPence > 0 }.hostIsGone", equalTo(true));
        }
    }

    private void nothingIsLeftOfAGroup(UUID award) {
        var draft = grant.starts();
        Photos.toDraft(grant.group(), draft);
        Grant.writes(
                        Parts.taken(directory, grant.group(), draft, Party.body(), Parts.HELPER),
                        draft,
                        "title",
                        "Pans",
                        null)
                .statusCode(200);
        directory.destroys(grant.group());
        eventually(() -> {
            for (var table : List.of(
                    "draft",
                    "draft_answer",
                    "draft_part",
                    "draft_part_answer",
                    "draft_change",
                    "draft_file",
                    "application_file",
                    "receipt_file",
                    "co_applicant",
                    "application_sender",
                    "confirmation_people",
                    "inbox",
                    "idempotency",
                    "application",
                    "withdrawal",
                    "receipt",
                    "leftover",
                    "host_ask",
                    "host_order",
                    "host_change",
                    "host_act_people",
                    "appeal",
                    "decision",
                    "report",
                    "report_photo",
                    "bank_details",
                    "grant_record",
                    "record_wish")) {
                assertThat(Rows.visible(grant.group().id(), table)).as(table).isZero();
            }
            assertThat(dueOf(grant.group())).isZero();
        });
        grant.body().asks().get("/applications/{id}", award).then().statusCode(404);
        OpenData.feed(grant.body()).statusCode(404);
        // What its money was stays in the books of who gave it.
        assertThat(grant.pence("held") + grant.pence("returned")).isEqualTo(49_900);
        assertThat(grant.pence("paid")).isEqualTo(10_000);
    }

    private void nothingIsLeftOfAFunder() {
        var body = grant.body();
        var other = Grant.to(body, grant.fund());
        var application = other.approved(10_000);
        var paid = other.instructed(application);
        Grant.notes(body, paid, "paid").statusCode(200);
        body.asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(200);
        eventually(() -> OpenData.record(other.group(), application).statusCode(200));
        directory.destroys(body);
        eventually(() -> {
            for (var table : List.of(
                    "fund",
                    "fund_source",
                    "account",
                    "entry",
                    "posting",
                    "interest",
                    "proposal",
                    "decision_people",
                    "score",
                    "flag",
                    "remark",
                    "passed_on",
                    "payment",
                    "payment_file",
                    "payment_template",
                    "source_count",
                    "application",
                    "inbox",
                    "publisher",
                    "past_grant",
                    "grant_record",
                    "open_grant where organisation_id = '%s'".formatted(body.id()))) {
                assertThat(Rows.visible(body.id(), table)).as(table).isZero();
            }
        });
        Party.nobodyAsks().get("/open-funds/{id}", grant.fund()).then().statusCode(404);
        other.group().asks().get("/applications").then().body("items.id", not(hasItem(application.toString())));
    }

    private void state(UUID application, String state) {
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks()
                    .get("/applications/{id}", application)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo(state));
        }
    }

    private static UUID id(ValidatableResponse answer, String path) {
        return UUID.fromString(answer.statusCode(200).extract().path(path));
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }

    private static void fallsDue(UUID subject) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where subject_id = ?")) {
            move.setObject(1, subject);
            assertThat(move.executeUpdate()).isPositive();
        }
    }

    private static int dueNow(UUID subject) throws SQLException {
        return count("at <= now() + interval '1 hour' and subject_id = '%s'".formatted(subject));
    }

    private static int due(UUID subject) throws SQLException {
        return count("subject_id = '%s'".formatted(subject));
    }

    private static int dueOf(Party party) throws SQLException {
        return count("organisation_id = '%s'".formatted(party.id()));
    }

    private static int count(String where) throws SQLException {
        try (var clock = Database.as("clock");
                var row = clock.createStatement().executeQuery("select count(*) from due where " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
