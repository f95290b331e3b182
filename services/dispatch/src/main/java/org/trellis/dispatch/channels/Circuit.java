package org.trellis.dispatch.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.dispatch.gateways.Channel;

/// Keeps notices waiting while a gateway does not answer: all replicas share what they found, and one message at a
/// time goes to see whether it works again.
@ApplicationScoped
@Transactional
public class Circuit {

    /// So many failures in a row, and it counts as slow.
    static final int ENOUGH = 3;

    private static final String STATE = "select failures, failing_since, probe_at from channel where name = :name";

    private static final String PROBE = """
            update channel set probe_at = :next
            where name = :name and failures >= :enough and probe_at <= :now
            """;

    private static final String FAILS = """
            update channel set failures = least(failures + 1, 1000), failing_since = coalesce(failing_since, :now),
                   probe_at = :next
            where name = :name
            """;

    // No row is touched while all is well.
    private static final String WORKS = """
            update channel set failures = 0, failing_since = null, probe_at = null
            where name = :name and failures > 0
            """;

    private final EntityManager database;
    private final InstantSource clock;
    private final Duration betweenProbes;

    Circuit(
            EntityManager database,
            InstantSource clock,
            @ConfigProperty(name = "trellis.gateways.between-probes") Duration betweenProbes) {
        this.database = database;
        this.clock = clock;
        this.betweenProbes = betweenProbes;
    }

    /// When to come back; empty when the gateway may be called now.
    public Optional<Instant> mustWait(Channel channel) {
        var state = state(channel);
        if (!isSlow(state) || isProbe(channel)) {
            return Optional.empty();
        }
        return Optional.of(state.get("probe_at", Instant.class));
    }

    public void works(Channel channel) {
        database.createNativeQuery(WORKS).setParameter("name", channel.word()).executeUpdate();
    }

    public void fails(Channel channel) {
        var now = clock.instant();
        database.createNativeQuery(FAILS)
                .setParameter("name", channel.word())
                .setParameter("now", now)
                .setParameter("next", now.plus(betweenProbes))
                .executeUpdate();
    }

    /// Since when it has been slow; empty while it works.
    Optional<Instant> slowSince(Channel channel) {
        return Optional.of(state(channel)).filter(Circuit::isSlow).map(s -> s.get("failing_since", Instant.class));
    }

    private boolean isProbe(Channel channel) {
        var now = clock.instant();
        return database.createNativeQuery(PROBE)
                        .setParameter("name", channel.word())
                        .setParameter("enough", ENOUGH)
                        .setParameter("now", now)
                        .setParameter("next", now.plus(betweenProbes))
                        .executeUpdate()
                == 1;
    }

    private Tuple state(Channel channel) {
        return (Tuple) database.createNativeQuery(STATE, Tuple.class)
                .setParameter("name", channel.word())
                .getSingleResult();
    }

    private static boolean isSlow(Tuple state) {
        return state.get("failures", Integer.class) >= ENOUGH;
    }
}
