package org.trellis.directory.destruction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.directory.MemberEvent;
import org.trellis.directory.accounts.EndingClient;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.registering.Forgetting;
import org.trellis.messaging.DueHandler;
import org.trellis.messaging.Outbox;

/// What is left to do once an organisation is destroyed in the database: sign-in forgets it, and those of its
/// people who belong nowhere else. While sign-in is away this falls due again; the destruction neither waits
/// for it nor is undone.
///
/// When no request of before can be left, whatever one of them still wrote is cleared too.
@ApplicationScoped
class Afterwards implements DueHandler.InSteps {

    /// The one kind of due row that the destruction leaves; the policy names it too.
    static final String KIND = "destroyed";

    // Five times as long as an access token lives, as where members are removed.
    private static final Duration TOKENS_LAST = Duration.ofMinutes(10);

    private final EndingClient signIn;
    private final Forgetting registrations;
    private final Tombstones tombstones;
    private final Destroying destroying;
    private final Organisations organisations;
    private final Outbox outbox;
    private final InstantSource clock;

    Afterwards(
            EndingClient signIn,
            Forgetting registrations,
            Tombstones tombstones,
            Destroying destroying,
            Organisations organisations,
            Outbox outbox,
            InstantSource clock) {
        this.signIn = signIn;
        this.registrations = registrations;
        this.tombstones = tombstones;
        this.destroying = destroying;
        this.organisations = organisations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID organisation) {
        var at = QuarkusTransaction.requiringNew().call(tombstones::own);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        forgetIn(organisation);
        QuarkusTransaction.requiringNew().call(() -> destroying.again(false));
        return at.map(when -> when.plus(TOKENS_LAST)).filter(clock.instant()::isBefore);
    }

    private void forgetIn(UUID organisation) {
        // Its alias is the id of its registration, which nobody else could say any more.
        signIn.alias(organisation).ifPresent(registrations::forget);
        List<String> some;
        do {
            some = signIn.members(organisation);
            some.forEach(person -> takeOut(organisation, person));
        } while (some.size() == EndingClient.AT_ONCE);
        signIn.remove(organisation);
    }

    private void takeOut(UUID organisation, String person) {
        signIn.takeOut(organisation, person);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(new MemberEvent.Left(organisation, person, organisations.nextVersion())));
    }
}
