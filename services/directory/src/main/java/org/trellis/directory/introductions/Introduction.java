package org.trellis.directory.introductions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That one organisation, in the role of whoever asked, would like to meet another one. It is never answered with no.
@Entity
@Immutable
class Introduction {

    @Id
    UUID id;

    UUID senderId;
    UUID receiverId;
    String role;
    String reason;
    Instant at;
    LocalDate until;

    protected Introduction() {} // for Hibernate

    static Introduction of(
            UUID id, UUID sender, UUID receiver, String role, String reason, Instant at, LocalDate until) {
        var introduction = new Introduction();
        introduction.id = id;
        introduction.senderId = sender;
        introduction.receiverId = receiver;
        introduction.role = role;
        introduction.reason = reason;
        introduction.at = at;
        introduction.until = until;
        return introduction;
    }
}
