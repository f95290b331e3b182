package org.trellis.directory.digests;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.contracts.directory.DigestEvent;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Outbox;

/// Asks for the numbers of one week, once. Each method is one transaction.
@ApplicationScoped
@Transactional
class Asking {

    /// Whose numbers are to be asked for, or when to look again.
    sealed interface Next {

        record Later(Instant at) implements Next {}

        record Of(String person, String kind) implements Next {}
    }

    private final Digests digests;
    private final Organisations organisations;
    private final Outbox outbox;
    private final InstantSource clock;

    Asking(Digests digests, Organisations organisations, Outbox outbox, InstantSource clock) {
        this.digests = digests;
        this.organisations = organisations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Empty when there is nothing to do any more: another choice took its place, or nobody wants it.
    Optional<Next> look(UUID plan) {
        var now = now();
        return digests.byPlan(plan).flatMap(digest -> {
            if (!digest.wanted) {
                return ending(digest, now);
            }
            if (digest.isDue(now) && organisations.isClosed()) {
                digest.skip(now);
            }
            return Optional.of(
                    digest.isDue(now)
                            ? new Next.Of(digest.person, organisations.own().kind())
                            : new Next.Later(digest.nextAt));
        });
    }

    /// `roles` is empty for somebody who is no member any more. Returns when it falls due again.
    Optional<Instant> ask(UUID plan, Optional<Set<Role>> roles) {
        var now = now();
        return digests.byPlan(plan).filter(digest -> digest.wanted).flatMap(digest -> {
            if (roles.isEmpty()) {
                digests.delete(digest);
                return Optional.empty();
            }
            // Another replica was here first.
            if (digest.isDue(now)) {
                publish(digest, roles.get(), now);
            }
            return Optional.of(digest.nextAt);
        });
    }

    private void publish(Digest digest, Set<Role> roles, Instant now) {
        var since = digest.since(now);
        digest.begin(UuidCreator.getTimeOrderedEpoch(), now);
        outbox.publish(new DigestEvent.Due(
                digest.organisationId,
                digest.runId,
                roles.stream().map(Role::word).sorted().toList(),
                since,
                digest.runUntil));
    }

    private Optional<Next> ending(Digest digest, Instant now) {
        if (digest.isOfUse(now)) {
            return Optional.of(new Next.Later(digest.endOfUse()));
        }
        digests.delete(digest);
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
