package org.trellis.directory.items;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What the host or a guest wrote about an item: it says which organisation, in which role, and never who.
@Entity
@Immutable
class ItemNote {

    @Id
    UUID id;

    UUID organisationId;
    UUID itemId;
    UUID senderId;
    String role;
    String text;
    Instant at;

    protected ItemNote() {} // for Hibernate

    static ItemNote of(UUID id, Item item, UUID sender, String role, String text, Instant now) {
        var note = new ItemNote();
        note.id = id;
        note.organisationId = item.organisationId;
        note.itemId = item.id;
        note.senderId = sender;
        note.role = role;
        note.text = text;
        note.at = now;
        return note;
    }
}
