package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.liaison.HandoverResource.HandoverPage;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Writes and reads what is handed over on a link.
@ApplicationScoped
@Transactional
class HandoverDesk {

    static final int MOST = 200;

    private final HandoverNotes notes;
    private final Ties ties;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    HandoverDesk(
            HandoverNotes notes,
            Ties ties,
            Organisations organisations,
            Logbook logbook,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.notes = notes;
        this.ties = ties;
        this.organisations = organisations;
        this.logbook = logbook;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Of both sides. What we wrote on a link that is over we read still, and nothing of theirs.
    HandoverPage page(UUID other, UUID before, int limit) {
        var me = organisations.own().id();
        var found = notes.with(other, before, limit + 1);
        if (found.isEmpty() && !ties.isAny(other)) {
            throw new NotFound().asException();
        }
        var page = found.subList(0, Math.min(limit, found.size()));
        return new HandoverPage(
                page.stream().map(note -> HandoverView.of(note, me)).toList(),
                found.size() > limit ? page.getLast().id.toString() : null);
    }

    HandoverView add(UUID other, NewHandover wanted, String key) {
        var me = organisations.own().id();
        if (!ties.isAny(other)) {
            throw new NotFound().asException();
        }
        var text = wanted.accepted();
        var made = idempotency.once("POST /links/" + other + "/handover", key, id -> {
            ties.takeTurn(other);
            write(HandoverNote.of(id, me, other, role(), text, clock.instant()));
        });
        return HandoverView.of(notes.one(made).orElseThrow(() -> new NotFound().asException()), me);
    }

    private void write(HandoverNote note) {
        if (!ties.isOpenBothWays(note.receiverId)) {
            throw new LiaisonRefusal.NotOpenBothWays().asException();
        }
        if (notes.countWith(note.receiverId) >= MOST) {
            throw new LiaisonRefusal.TooManyNotes().asException();
        }
        notes.persistAndFlush(note);
        due.at(HandoverIsOld.momentFor(note.at), HandoverIsOld.KIND, note.id);
        logbook.note(Act.HANDOVER_ADDED, Map.of("organisation", note.receiverId.toString()));
        logbook.tell(note.receiverId, Act.HANDOVER_ADDED, Map.of("organisation", note.senderId.toString()));
    }

    /// The first of those that the person holds here; null for one that this build does not know.
    private String role() {
        return Arrays.stream(Role.values())
                .map(Role::word)
                .filter(acting::isAnyOf)
                .findFirst()
                .orElse(null);
    }
}
