package org.trellis.directory.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That an infrastructure body talked with a group about how it keeps people safe, and on which day. It says nothing of
/// what was said, and is over a year after the day.
@Entity
@Immutable
class Talk {

    @Id
    UUID id;

    UUID senderId;
    UUID receiverId;
    LocalDate day;
    Instant at;

    protected Talk() {} // for Hibernate

    static Talk of(UUID id, UUID body, UUID group, LocalDate day, Instant now) {
        var talk = new Talk();
        talk.id = id;
        talk.senderId = body;
        talk.receiverId = group;
        talk.day = day;
        talk.at = now;
        return talk;
    }

    /// The last day on which it stands anywhere, in Europe/London.
    static LocalDate lastDayOf(LocalDate day) {
        return day.plusYears(1).minusDays(1);
    }

    LocalDate until() {
        return lastDayOf(day);
    }
}
