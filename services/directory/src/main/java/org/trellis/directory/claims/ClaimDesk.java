package org.trellis.directory.claims;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.imports.Rows;
import org.trellis.directory.notlisted.NotListed;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Lets a group say of an imported row "that is us", so that the row gives way to it.
///
/// Two acts, since no transaction sees two organisations: the group notes its claim, then the importer's row is given
/// up as the importer, which learns that a group claimed it and not which. Should the second act fail, the clock
/// repeats it.
///
/// The group is remembered too, so that no other list brings it.
@ApplicationScoped
class ClaimDesk implements DueHandler {

    static final int MOST_CLAIMS = 10;

    private static final Logger log = Logger.getLogger(ClaimDesk.class);
    private static final Duration NET = Duration.ofSeconds(20);

    private final Claims claims;
    private final Rows rows;
    private final NotListed notListed;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ClaimDesk(
            Claims claims,
            Rows rows,
            NotListed notListed,
            Idempotency idempotency,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.claims = claims;
        this.rows = rows;
        this.notListed = notListed;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// Of another group, as of one that does not exist, the answer is the same.
    ClaimView claim(UUID group, UUID listing, String key) {
        if (!acting.needed().value().equals(group)) {
            throw new NotFound().asException();
        }
        var claim = QuarkusTransaction.requiringNew().call(() -> note(listing, key));
        try {
            giveWay(claim);
        } catch (RuntimeException e) {
            log.warnf(e, "The row of claim %s gives way a little later", claim.id());
        }
        return new ClaimView(claim.id(), claim.listingId(), claim.at());
    }

    private Claims.Claim note(UUID listing, String key) {
        var before = claims.of(listing);
        if (before.isPresent()) {
            return before.get();
        }
        var id = idempotency.once("POST /groups/claims", key, made -> {
            claims.publicRow(listing).ifPresent(row -> notListed.remember(row.name(), row.outcodes(), row.link()));
            claims.add(made, listing);
            due.at(clock.instant().plus(NET), kind(), made);
        });
        return claims.find(id).or(() -> claims.of(listing)).orElseThrow(() -> new NotFound().asException());
    }

    private void giveWay(Claims.Claim claim) {
        actingAs.run(new OrganisationId(claim.importerId()), () -> rows.giveWay(claim.listingId()));
    }

    @Override
    public String kind() {
        return "import-claim";
    }

    @Override
    public Optional<Instant> handle(UUID claim) {
        claims.find(claim).ifPresent(this::giveWay);
        return Optional.empty();
    }
}
