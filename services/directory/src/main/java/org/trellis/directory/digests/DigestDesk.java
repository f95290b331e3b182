package org.trellis.directory.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.members.SignIn;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What members choose for themselves. Each method is one transaction.
@ApplicationScoped
@Transactional
class DigestDesk {

    private final Digests digests;
    private final Organisations organisations;
    private final SignIn signIn;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    DigestDesk(
            Digests digests, Organisations organisations, SignIn signIn, Due due, Acting acting, InstantSource clock) {
        this.digests = digests;
        this.organisations = organisations;
        this.signIn = signIn;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    DigestView read() {
        organisations.own();
        return DigestView.of(digests.of(me()).orElse(null), account());
    }

    DigestView choose(Choice wanted) {
        organisations.own();
        var account = account();
        if (account.reaches().stream().noneMatch(reach -> reach.channel().equals(wanted.channel()))) {
            throw new DigestRefusal.NotReachedBy(wanted.channel()).asException();
        }
        var now = now();
        var digest = digests.make(me(), now);
        digest.want(DayOfWeek.valueOf(wanted.day().toUpperCase(Locale.ROOT)), wanted.channel(), now);
        due.at(digest.nextAt, FallsDue.KIND, digest.planId);
        return DigestView.of(digest, account);
    }

    /// From this answer on nothing is sent any more.
    void stop() {
        organisations.own();
        digests.of(me()).ifPresent(Digest::stop);
    }

    private Account account() {
        return signIn.account(me()).orElseThrow(() -> new NotFound().asException());
    }

    private String me() {
        return acting.person().orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
