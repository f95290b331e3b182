package org.trellis.signposting.signposts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.signposting.SignpostEvent;

/// What one organisation told another one about: a need and a place, never a person. Nobody changes it.
@Entity
class Signpost {

    @Id
    UUID id;

    UUID senderId;
    UUID receiverId;
    String need;
    String place;
    Instant sentAt;

    protected Signpost() {} // for Hibernate

    static Signpost send(UUID id, UUID sender, UUID receiver, String need, Place place, Instant now) {
        var signpost = new Signpost();
        signpost.id = id;
        signpost.senderId = sender;
        signpost.receiverId = receiver;
        signpost.need = need;
        signpost.place = place.code();
        signpost.sentAt = now.truncatedTo(ChronoUnit.MICROS);
        return signpost;
    }

    SignpostEvent.Sent sent() {
        return new SignpostEvent.Sent(id, senderId, receiverId, need, sentAt);
    }
}
