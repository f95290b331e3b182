package org.trellis.grants.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.grants.Funds;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Money adds up, whoever moves it at the same moment: on a real PostgreSQL, by the service and past it.
@QuarkusTest
class LedgerTest {

    private static final int WORKERS = 8;

    @Inject
    Ledger ledger;

    @Inject
    ActingAs actingAs;

    private Moved moves(Party body, Movement movement) {
        return actingAs.call(new OrganisationId(body.id()), () -> ledger.move(movement));
    }

    private static Movement commits(UUID fund, UUID award, long pence) {
        return new Movement(fund, "committed", award, Place.POT, Place.committed(award), pence);
    }

    /// All at once, as far as there are connections.
    private static <T> List<T> atOnce(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            var done = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(acts)) {
                done.add(one.get());
            }
            return done;
        }
    }

    /// What must hold at each moment at which somebody looks.
    private static void addsUp(Party body, UUID fund) throws SQLException {
        var of = " where fund_id = '" + fund + "'";
        assertThat(Rows.visible(body.id(), "(select sum(balance) s from account" + of + ") x where s <> 0"))
                .as("what is there is what came in")
                .isZero();
        assertThat(Rows.visible(body.id(), "account" + of + " and kind <> 'source' and balance < 0"))
                .as("nothing is below nothing")
                .isZero();
        assertThat(
                        Rows.visible(
                                body.id(),
                                "account a" + of
                                        + " and balance <> (select coalesce(sum(pence), 0) from posting p where p.account_id = a.id)"))
                .as("a balance is the sum of its postings")
                .isZero();
        assertThat(Rows.visible(
                        body.id(),
                        "entry e" + of
                                + " and (select coalesce(sum(pence), 1) from posting p where p.entry_id = e.id) <> 0"))
                .as("each entry makes nothing")
                .isZero();
        assertThat(Rows.visible(
                        body.id(), "(select from entry" + of + " group by kind, subject_id having count(*) > 1) x"))
                .as("nothing is entered twice")
                .isZero();
    }

    @Test
    void ofTwoHundredApprovalsAtOnceAsManyPassAsFit() throws Exception {
        var body = Party.body();
        var fund = Funds.open(body, 50_000);
        var acts =
                Collections.<Callable<Moved>>nCopies(200, () -> moves(body, commits(fund, UUID.randomUUID(), 2_300)));

        var done = atOnce(acts);

        assertThat(done).filteredOn(Moved.NOW::equals).hasSize(21);
        assertThat(done).filteredOn(Moved.TOO_LITTLE::equals).hasSize(179);
        assertThat(Funds.pence(body, fund, "pot")).isEqualTo(50_000 - 21 * 2_300);
        assertThat(Funds.pence(body, fund, "committed")).isEqualTo(21 * 2_300);
        addsUp(body, fund);
    }

    @Test
    void theDatabaseAloneLetsNoPotGoBelowNothing() throws Exception {
        var body = Party.body();
        var fund = Funds.open(body, 10_000);
        var acts = Collections.<Callable<Boolean>>nCopies(60, () -> past(body, fund, 1_500));

        var done = atOnce(acts);

        assertThat(done).filteredOn(Boolean::booleanValue).hasSize(6);
        assertThat(Funds.pence(body, fund, "pot")).isEqualTo(1_000);
        addsUp(body, fund);
    }

    // A mistake in the service: it looks at no balance, and locks nothing.
    private static boolean past(Party body, UUID fund, long pence) throws SQLException {
        var award = UUID.randomUUID();
        var entry = UUID.randomUUID();
        var account = UUID.randomUUID();
        var post = "insert into posting (organisation_id, fund_id, entry_id, account_id, pence) select organisation_id,"
                + " fund_id, '%s', id, %d from account where fund_id = '%s' and %s";
        try {
            Rows.write(
                    body.id(),
                    "insert into account (id, organisation_id, fund_id, kind, award_id) values ('%s', '%s', '%s',"
                                    .formatted(account, body.id(), fund)
                            + " 'committed', '" + award + "')",
                    "insert into entry (id, organisation_id, fund_id, kind, subject_id, at) values ('%s', '%s', '%s',"
                                    .formatted(entry, body.id(), fund)
                            + " 'committed', '" + award + "', now())",
                    post.formatted(entry, -pence, fund, "kind = 'pot'"),
                    post.formatted(entry, pence, fund, "id = '" + account + "'"));
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("never_below_nothing");
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverComesInWhicheverOrderItAddsUp(long seed) throws Exception {
        var random = new Random(seed);
        var body = Party.body();
        var fund = Funds.open(body, 1 + random.nextInt(200_000));
        var awards = IntStream.range(0, 12).mapToObj(_ -> UUID.randomUUID()).toList();
        var acts = new ArrayList<Callable<Moved>>();
        for (int i = 0; i < 400; i++) {
            var movement = any(random, fund, awards);
            acts.add(() -> moves(body, movement));
        }
        var over = new AtomicBoolean();

        try (var watcher = Executors.newSingleThreadExecutor()) {
            var watched = watcher.submit(() -> {
                while (!over.get()) {
                    addsUp(body, fund);
                }
                return true;
            });
            var done = atOnce(acts);
            over.set(true);
            assertThat(watched.get()).isTrue();
            assertThat(done).contains(Moved.NOW, Moved.BEFORE);
        }
        addsUp(body, fund);
    }

    // Few awards and few payments, so that the same is tried again and again, and in any order.
    private static Movement any(Random random, UUID fund, List<UUID> awards) {
        var award = awards.get(random.nextInt(awards.size()));
        var pence = 1 + random.nextInt(40_000);
        var payment = new UUID(award.getMostSignificantBits(), random.nextInt(3));
        return switch (random.nextInt(8)) {
            case 0, 1 -> commits(fund, award, pence);
            case 2 -> new Movement(fund, "paid", payment, Place.committed(award), Place.paid(award), pence);
            case 3 -> new Movement(fund, "held", payment, Place.committed(award), Place.held(award), pence);
            case 4 -> new Movement(fund, "paid-out", payment, Place.held(award), Place.paid(award), pence);
            case 5 -> new Movement(fund, "returning", payment, Place.paid(award), Place.returned(award), pence);
            case 6 -> new Movement(fund, "returned", payment, Place.returned(award), Place.POT, pence);
            default -> new Movement(fund, "released", award, Place.committed(award), Place.POT, pence);
        };
    }

    @Test
    void whatIsEnteredStays() throws SQLException {
        var body = Party.body();
        var fund = Funds.open(body, 10_000);

        for (var statement : List.of(
                "update account set balance = 1 where fund_id = '" + fund + "'",
                "delete from posting where fund_id = '" + fund + "'",
                "delete from entry where fund_id = '" + fund + "'",
                "delete from account where fund_id = '" + fund + "'",
                "update posting set pence = 1 where fund_id = '" + fund + "'",
                "update entry set kind = 'paid' where fund_id = '" + fund + "'")) {
            assertThatThrownBy(() -> Rows.changed(body.id(), statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> Rows.pass("posting", "pence = pence + 1", "fund_id = '" + fund + "'"))
                .hasMessageContaining("only added to");
        assertThat(Funds.pence(body, fund, "pot")).isEqualTo(10_000);
    }

    @Test
    void anEntryThatDoesNotAddUpIsNotKept() throws SQLException {
        var body = Party.body();
        var fund = Funds.open(body, 10_000);
        var entry = UUID.randomUUID();
        var made = "insert into entry (id, organisation_id, fund_id, kind, subject_id, at) values ('%s', '%s', '%s',"
                        .formatted(entry, body.id(), fund)
                + " 'released', gen_random_uuid(), now())";
        var given =
                "insert into posting (organisation_id, fund_id, entry_id, account_id, pence) select organisation_id,"
                        + " fund_id, '" + entry + "', id, 5 from account where kind = 'pot' and fund_id = '" + fund
                        + "'";

        assertThatThrownBy(() -> Rows.write(body.id(), made)).hasMessageContaining("not nothing");
        assertThatThrownBy(() -> Rows.write(body.id(), made, given)).hasMessageContaining("not nothing");
        assertThat(Funds.pence(body, fund, "pot")).isEqualTo(10_000);
    }

    @Test
    void nothingIsAddedToAnEntryOfBefore() throws SQLException {
        var body = Party.body();
        var fund = Funds.open(body, 10_000);
        var award = UUID.randomUUID();
        moves(body, commits(fund, award, 400));
        var late =
                "insert into posting (organisation_id, fund_id, entry_id, account_id, pence) select a.organisation_id,"
                        + " a.fund_id, e.id, a.id, %d from account a, entry e where e.subject_id = '" + award
                        + "' and a.fund_id = '" + fund + "' and a.kind = '%s'";

        assertThatThrownBy(() -> Rows.write(body.id(), late.formatted(7, "source")))
                .hasMessageContaining("complete when it is made");
    }
}
