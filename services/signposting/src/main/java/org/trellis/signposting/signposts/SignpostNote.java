package org.trellis.signposting.signposts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A few words beside a signpost, which both sides forget after 30 days.
@Entity
class SignpostNote {

    static final Duration KEPT = Duration.ofDays(30);

    @Id
    UUID signpostId;

    UUID senderId;
    UUID receiverId;
    String words;
    Instant until;

    protected SignpostNote() {} // for Hibernate

    static SignpostNote beside(Signpost signpost, String words) {
        var note = new SignpostNote();
        note.signpostId = signpost.id;
        note.senderId = signpost.senderId;
        note.receiverId = signpost.receiverId;
        note.words = words;
        note.until = signpost.sentAt.plus(KEPT);
        return note;
    }
}
