package org.trellis.directory.liaison;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What whoever looks after a link next should know: of which organisation, in which role, and never of whom.
@Entity
@Immutable
class HandoverNote {

    @Id
    UUID id;

    UUID senderId;
    UUID receiverId;
    String role;
    String text;
    Instant at;

    protected HandoverNote() {} // for Hibernate

    static HandoverNote of(UUID id, UUID sender, UUID receiver, String role, String text, Instant now) {
        var note = new HandoverNote();
        note.id = id;
        note.senderId = sender;
        note.receiverId = receiver;
        note.role = role;
        note.text = text;
        note.at = now;
        return note;
    }
}
