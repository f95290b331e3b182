package org.trellis.directory.members;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.Removals;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;

/// Takes a person out: noted first, which holds here at once; then sign-in is told, and then the others hear of it.
/// What a request leaves half-done the clock finishes.
@ApplicationScoped
public class Removing implements DueHandler {

    static final String KIND = "member-removal";

    private static final Logger log = Logger.getLogger(Removing.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    // Five times as long as an access token lives, whatever the clocks of two machines say.
    private static final Duration TOKENS_LAST = Duration.ofMinutes(10);

    private final Removals removals;
    private final MemberRows rows;
    private final Posts posts;
    private final SignIn signIn;
    private final MemberFacts facts;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final List<Departure> departures;
    private final InstantSource clock;

    Removing(
            Removals removals,
            MemberRows rows,
            Posts posts,
            SignIn signIn,
            MemberFacts facts,
            Due due,
            Acting acting,
            ActingAs actingAs,
            @All List<Departure> departures,
            InstantSource clock) {
        this.removals = removals;
        this.rows = rows;
        this.posts = posts;
        this.signIn = signIn;
        this.facts = facts;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.departures = departures;
        this.clock = clock;
    }

    /// In the caller's transaction, which must have its turn. The clock carries it out soon after, if nobody does.
    public UUID note(String person) {
        return note(person, PATIENCE);
    }

    /// The same where no request waits to carry it out.
    public void noteForTheClock(String person) {
        note(person, Duration.ZERO);
    }

    private UUID note(String person, Duration patience) {
        var id = UuidCreator.getTimeOrderedEpoch();
        removals.note(id, person);
        departures.forEach(departure -> departure.of(person));
        due.at(clock.instant().plus(patience), KIND, id);
        return id;
    }

    /// Right away, once the note is committed; when sign-in is away, the clock will.
    public Outcome carryOut(UUID removal) {
        try {
            actingAs.run(acting.needed(), () -> finish(removal));
            return Outcome.done();
        } catch (RuntimeException e) {
            log.warnf("Removal %s waits: %s", removal, e.toString());
            return Outcome.noted();
        }
    }

    private void finish(UUID id) {
        rows.takeTurn();
        var removal = removals.find(id).filter(r -> !r.isTold() && !r.isBack());
        removal.ifPresent(r -> {
            var organisation = acting.needed().value();
            signIn.remove(organisation, r.person());
            rows.forget(r.person());
            posts.forget(r.person());
            facts.left(organisation, r.person());
            removals.isTold(id);
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Forgets the removal once no token of before can be left.
    @Override
    public Optional<Instant> handle(UUID id) {
        finish(id);
        var over = removals.find(id).map(r -> r.at().plus(TOKENS_LAST));
        if (over.isPresent() && clock.instant().isBefore(over.get())) {
            return over;
        }
        removals.forget(id);
        return Optional.empty();
    }
}
