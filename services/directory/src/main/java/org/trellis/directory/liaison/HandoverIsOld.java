package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a hand-over note two years after it was written, as the organisation that wrote it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverIsOld implements DueHandler {

    static final String KIND = "handover-old";

    private static final int YEARS = 2;

    private final HandoverNotes notes;
    private final InstantSource clock;

    HandoverIsOld(HandoverNotes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    static Instant momentFor(Instant written) {
        return written.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var at = notes.one(id).map(note -> momentFor(note.at));
        if (at.isPresent() && clock.instant().isBefore(at.get())) {
            return at;
        }
        notes.delete("id", id);
        return Optional.empty();
    }
}
