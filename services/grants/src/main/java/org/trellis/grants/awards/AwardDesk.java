package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.applications.Applications;
import org.trellis.grants.holdings.HostBooks;
import org.trellis.grants.money.Pence;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a group does about money that was approved for it. Each method is one transaction. The ledger is the funder's:
/// it follows what is said here (AwardMessages).
@ApplicationScoped
@Transactional
class AwardDesk {

    private final AwardRows rows;
    private final Awards awards;
    private final Applications applications;
    private final HostBooks books;
    private final Tellings tellings;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    AwardDesk(
            AwardRows rows,
            Awards awards,
            Applications applications,
            HostBooks books,
            Tellings tellings,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.awards = awards;
        this.applications = applications;
        this.books = books;
        this.tellings = tellings;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    AwardView get(UUID id) {
        return applications
                .find(id)
                .map(awards::of)
                .or(() -> awards.left(id))
                .orElseThrow(() -> new NotFound().asException());
    }

    /// By another steward than the one who sent it. A second time it changes nothing.
    AwardView confirm(UUID id) {
        var one = applications.lockAsGroup(id);
        awards.mustBeApproved(one);
        var me = acting.person().orElseThrow();
        var sentBy = applications.sentBy(id).orElseThrow();
        if (sentBy.equals(me)) {
            throw new AwardRefusal.SecondStewardNeeded().asException();
        }
        var isNew = rows.confirm(one, sentBy, me, now());
        if (isNew && (!one.way().equals("host") || Boolean.TRUE.equals(one.hostAgreed()))) {
            tellings.tell(one.funderId(), ToldText.GRANT_TO_PAY, id);
        }
        return awards.of(one);
    }

    AwardView spend(UUID id, NewSpending.Receipt given, String key) {
        var one = applications.lockAsGroup(id);
        awards.mustBeApproved(one);
        var pence = Pence.of("pence", given.pence(), one.decision().pence());
        if (!awards.isPaid(id)) {
            throw new AwardRefusal.NotPaidYet().asException();
        }
        idempotency.once("POST /awards/%s/receipts".formatted(id), key, receipt -> {
            var left = left(awards.of(one));
            if (pence > left) {
                throw new AwardRefusal.MoreThanThereIs(left).asException();
            }
            rows.add(receipt, one, pence, given.words().strip(), now());
        });
        return awards.of(one);
    }

    AwardView leave(UUID id, NewSpending.Leftover given) {
        var one = applications.lockAsGroup(id);
        var award = awards.of(one);
        var pence = Pence.of("pence", given.pence(), award.pence());
        if (!awards.isPaid(id)) {
            throw new AwardRefusal.NotPaidYet().asException();
        }
        if (award.leftover() != null) {
            throw new AwardRefusal.LeftoverSaid().asException();
        }
        if (pence > left(award)) {
            throw new AwardRefusal.MoreThanThereIs(left(award)).asException();
        }
        var words = given.words() == null || given.words().isBlank()
                ? null
                : given.words().strip();
        if (given.repurposed() && words == null) {
            throw new AwardRefusal.WordsNeeded().asException();
        }
        var now = now();
        if (!given.repurposed()) {
            books.giveBack(one, pence);
        }
        rows.leave(one, given.repurposed(), pence, words, now);
        awards.tell(one, given.repurposed() ? AwardEvent.REPURPOSED : AwardEvent.RETURNING, pence, now);
        return awards.of(one);
    }

    // What nobody spent, and nobody gave back either.
    private long left(AwardView award) {
        var back = award.leftover() == null || award.leftover().repurposed()
                ? 0
                : award.leftover().pence();
        return Math.max(0, award.pence() - award.spentPence() - back - books.sentBack(award.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
