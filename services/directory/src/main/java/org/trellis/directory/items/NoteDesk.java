package org.trellis.directory.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.items.NoteResource.NotePage;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Own;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What is written about an item, by those who may read it.
@ApplicationScoped
@Transactional
class NoteDesk {

    static final int MOST = 500;

    private final Items items;
    private final ItemGuests guests;
    private final ItemNotes notes;
    private final StayNotes stayNotes;
    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    NoteDesk(
            Items items,
            ItemGuests guests,
            ItemNotes notes,
            StayNotes stayNotes,
            Organisations organisations,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.items = items;
        this.guests = guests;
        this.notes = notes;
        this.stayNotes = stayNotes;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    NotePage page(UUID id, UUID before, int limit) {
        var own = organisations.own();
        var item = readable(id);
        var found = notes.page(item, before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new NotePage(
                views(own, item, page), found.size() > limit ? page.getLast().id.toString() : null);
    }

    NoteView add(UUID id, NewNote wanted, String key) {
        var own = organisations.own();
        var item = readable(id);
        var made = idempotency.once("POST /items/" + id + "/notes", key, noteId -> write(own, item, noteId, wanted));
        var note = notes.one(item, made).orElseThrow(() -> new NotFound().asException());
        return views(own, item, List.of(note)).getFirst();
    }

    private void write(Own own, Item item, UUID id, NewNote wanted) {
        if (!item.isOpen()) {
            throw new ItemRefusal.Closed().asException();
        }
        if (notes.count(item) >= MOST) {
            throw new ItemRefusal.TooManyNotes().asException();
        }
        if (item.organisationId.equals(own.id())) {
            notes.persistAndFlush(ItemNote.of(id, item, own.id(), role(), wanted.text(), clock.instant()));
            return;
        }
        var guest = guests.ours(item.id).orElseThrow(() -> new NotFound().asException());
        var role = guest.role == null ? role() : guest.role;
        notes.persistAndFlush(ItemNote.of(id, item, own.id(), role, wanted.text(), clock.instant()));
        stayNotes.noteAdded(guest);
    }

    /// The first of those that the person holds here; null for one that this build does not know.
    private String role() {
        return Arrays.stream(Role.values())
                .map(Role::word)
                .filter(acting::isAnyOf)
                .findFirst()
                .orElse(null);
    }

    private Item readable(UUID id) {
        return items.readable(id).orElseThrow(() -> new NotFound().asException());
    }

    private List<NoteView> views(Own own, Item item, List<ItemNote> page) {
        var known = organisations.known(
                page.stream().map(note -> note.senderId).distinct().toList());
        var isOurs = item.organisationId.equals(own.id());
        return page.stream()
                .map(note -> NoteView.of(note, from(note, known.get(note.senderId), isOurs)))
                .toList();
    }

    /// Whom the host invited it knows by id, hidden or not; a guest learns of no other guest that hides from it.
    private Known from(ItemNote note, Known known, boolean isOurs) {
        if (known == null && (isOurs || note.senderId.equals(note.organisationId))) {
            return new Known(
                    note.senderId,
                    isOurs
                            ? null
                            : guests.ours(note.itemId)
                                    .map(guest -> guest.called)
                                    .orElse(null),
                    null);
        }
        return known;
    }
}
