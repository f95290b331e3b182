package org.trellis.directory.logbook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.directory.LogbookEvent;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Tells an organisation that another one read what it shares: once a day, and not who it was that read it.
///
/// Reading stays fast: it adds one small event, and after that day's first one nothing. What is forgotten here, by a
/// restart or for want of room, is told again, and written down once all the same.
@ApplicationScoped
public class FacetReads {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 20_000;

    private record Told(UUID owner, UUID reader, List<String> facets, LocalDate day) {}

    private final Cache<Told, Boolean> told = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;

    FacetReads(Outbox outbox, Acting acting, InstantSource clock, TransactionSynchronizationRegistry transaction) {
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The organisation acted for was shown these facets of the owner's page. Of the owner's own reading, and of the
    /// public's, nothing is told.
    @Transactional(Transactional.TxType.MANDATORY)
    public void shown(UUID owner, List<String> facets) {
        var reader = acting.organisation();
        if (reader.isEmpty() || reader.get().value().equals(owner) || facets.isEmpty()) {
            return;
        }
        var read = new Told(owner, reader.get().value(), facets, LocalDate.ofInstant(clock.instant(), LONDON));
        if (told.getIfPresent(read) != null) {
            return;
        }
        outbox.publish(new LogbookEvent.FacetsRead(read.owner(), read.reader(), read.facets(), read.day()));
        transaction.registerInterposedSynchronization(new OnceCommitted(() -> told.put(read, true)));
    }

    private record OnceCommitted(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only what was committed has been told.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
