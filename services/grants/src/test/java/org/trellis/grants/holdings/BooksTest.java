package org.trellis.grants.holdings;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.ledger.Moved;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// A host's books add up, whoever moves money at the same moment: on a real PostgreSQL, by the service and past it.
@QuarkusTest
class BooksTest {

    private static final int WORKERS = 8;

    @Inject
    Books books;

    @Inject
    ActingAs actingAs;

    private Moved moves(Party host, Callable<Moved> act) {
        return actingAs.call(new OrganisationId(host.id()), () -> {
            try {
                return act.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Books.Grant grant() {
        return new Books.Grant(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            var done = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(acts)) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static void addsUp(Party host, UUID award) throws SQLException {
        var of = " where application_id = '" + award + "'";
        assertThat(Rows.visible(host.id(), "(select sum(balance) s from host_account" + of + ") x where s <> 0"))
                .as("what is there is what came in")
                .isZero();
        assertThat(Rows.visible(host.id(), "host_account" + of + " and kind <> 'in' and balance < 0"))
                .as("nothing is below nothing")
                .isZero();
        assertThat(Rows.visible(
                        host.id(),
                        "host_account a" + of + " and balance <> (select coalesce(sum(pence), 0) from host_posting p"
                                + " where p.account_id = a.id)"))
                .as("a balance is the sum of its postings")
                .isZero();
        assertThat(Rows.visible(
                        host.id(),
                        "host_entry e" + of + " and (select coalesce(sum(pence), 1) from host_posting p where"
                                + " p.entry_id = e.id) <> 0"))
                .as("each entry makes nothing")
                .isZero();
        assertThat(Rows.visible(
                        host.id(),
                        "(select from host_entry" + of + " group by kind, subject_id having count(*) > 1) x"))
                .as("nothing is entered twice")
                .isZero();
    }

    @Test
    void ofTwoHundredPayoutsAtOnceAsManyPassAsFit() throws Exception {
        var host = Party.body();
        var grant = grant();
        moves(host, () -> books.came(grant, UUID.randomUUID(), 50_000));
        var acts = Collections.<Callable<Moved>>nCopies(
                200, () -> moves(host, () -> books.paidOut(grant.awardId(), UUID.randomUUID(), 2_300)));

        var done = atOnce(acts);

        assertThat(done).filteredOn(Moved.NOW::equals).hasSize(21);
        assertThat(done).filteredOn(Moved.TOO_LITTLE::equals).hasSize(179);
        addsUp(host, grant.awardId());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsDoneInWhicheverOrderItAddsUp(long seed) throws Exception {
        var random = new Random(seed);
        var host = Party.body();
        var grant = grant();
        moves(host, () -> books.came(grant, UUID.randomUUID(), 1 + random.nextInt(60_000)));
        var acts = new ArrayList<Callable<Moved>>();
        for (int i = 0; i < 300; i++) {
            acts.add(any(random, host, grant));
        }
        var over = new AtomicBoolean();

        try (var watcher = Executors.newSingleThreadExecutor()) {
            var watched = watcher.submit(() -> {
                while (!over.get()) {
                    addsUp(host, grant.awardId());
                }
                return true;
            });
            var done = atOnce(acts);
            over.set(true);
            assertThat(watched.get()).isTrue();
            assertThat(done).contains(Moved.NOW, Moved.BEFORE);
        }
        addsUp(host, grant.awardId());
    }

    // Few subjects, so that the same is tried again and again, and in any order. What bounces is what was paid: the
    // desk looks at the order first, and so is not asked here for more than there is.
    private Callable<Moved> any(Random random, Party host, Books.Grant grant) {
        var award = grant.awardId();
        var subject = new UUID(award.getMostSignificantBits(), random.nextInt(12));
        var pence = 1 + random.nextInt(9_000);
        return switch (random.nextInt(6)) {
            case 0 -> () -> moves(host, () -> books.came(grant, subject, pence));
            case 1 -> () -> moves(host, () -> books.takenBack(award, subject, pence));
            case 2, 3 -> () -> moves(host, () -> books.paidOut(award, subject, pence));
            case 4 -> () -> moves(host, () -> books.sentOn(award, subject, pence));
            default -> () -> bounces(host, award, subject, pence);
        };
    }

    private Moved bounces(Party host, UUID award, UUID subject, long pence) {
        try {
            return moves(host, () -> books.bounced(award, subject, Books.PAID_OUT, pence));
        } catch (RuntimeException e) {
            // More than was paid out: the database alone says no.
            return Moved.TOO_LITTLE;
        }
    }

    @Test
    void theDatabaseAloneLetsNothingGoBelowNothing() throws Exception {
        var host = Party.body();
        var grant = grant();
        moves(host, () -> books.came(grant, UUID.randomUUID(), 10_000));
        var acts = Collections.<Callable<Boolean>>nCopies(60, () -> past(host, grant.awardId(), 1_500));

        assertThat(atOnce(acts)).filteredOn(Boolean::booleanValue).hasSize(6);
        addsUp(host, grant.awardId());
    }

    // A mistake in the service: it looks at no balance, and locks nothing.
    private static boolean past(Party host, UUID award, long pence) throws SQLException {
        var entry = UUID.randomUUID();
        var post = "insert into host_posting (organisation_id, application_id, entry_id, account_id, pence) select"
                + " organisation_id, application_id, '%s', id, %d from host_account where application_id = '%s' and"
                + " kind = '%s'";
        try {
            Rows.write(
                    host.id(),
                    "insert into host_entry (id, organisation_id, application_id, kind, subject_id, at) values ('%s',"
                                    .formatted(entry)
                            + " '%s', '%s', 'paid-out', gen_random_uuid(), now())".formatted(host.id(), award),
                    post.formatted(entry, -pence, award, "held"),
                    post.formatted(entry, pence, award, "paid-out"));
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("never_more_than_is_held");
            return false;
        }
    }

    @Test
    void whatIsEnteredStays() throws SQLException {
        var host = Party.body();
        var grant = grant();
        moves(host, () -> books.came(grant, UUID.randomUUID(), 10_000));
        var of = " where application_id = '" + grant.awardId() + "'";

        for (var statement : List.of(
                "update host_account set balance = 1" + of,
                "delete from host_posting" + of,
                "delete from host_entry" + of,
                "update host_posting set pence = 1" + of,
                "update host_entry set kind = 'bounced'" + of)) {
            assertThatThrownBy(() -> Rows.changed(host.id(), statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Rows.changed(host.id(), "delete from host_account" + of)).isZero();
        assertThatThrownBy(() -> Rows.pass("host_posting", "pence = pence + 1", "application_id is not null"))
                .hasMessageContaining("only added to");
        var late = "insert into host_posting (organisation_id, application_id, entry_id, account_id, pence) select"
                + " a.organisation_id, a.application_id, e.id, a.id, 7 from host_account a, host_entry e where"
                + " a.application_id = e.application_id and a.kind = 'sent-on' and e.application_id = '"
                + grant.awardId() + "'";
        assertThatThrownBy(() -> Rows.write(host.id(), late)).hasMessageContaining("complete when it is made");
    }
}
