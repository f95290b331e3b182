package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A bulletin that came to the organisation acted for, and what it made of it.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Received(
        UUID id,
        UUID senderId,
        String kind,
        int version,
        String title,
        String body,
        String source,
        String forWhom,
        LocalDate endsOn,
        String ring,
        String changed,
        Bulletin.Views views,
        List<Bulletin.File> attachments,
        List<Bulletin.Change> changes,
        Bulletin.Word withdrawn,
        Bulletin.Word outcome,
        Boolean outcomeOverdue,
        Instant deliveredAt,
        String state,
        Own own,
        Passed passedOn) {

    public record Own(String title, String words, String note, String audience, int ofVersion) {}

    public record Passed(int version, Instant at, boolean behind) {}

    public Received {
        attachments = Objects.requireNonNullElse(attachments, List.of());
        changes = Objects.requireNonNullElse(changes, List.of());
    }

    public boolean isSeeing() {
        return kind.equals("seeing");
    }

    /// Whether its sender waits for an answer, or would read one.
    public boolean isToBeAnswered() {
        return !kind.equals("notice") && withdrawn == null;
    }

    public boolean isForPassingOn() {
        return !isSeeing() && withdrawn == null;
    }

    public boolean isPutAway() {
        return state.equals("put-away");
    }

    public boolean isOverdue() {
        return Boolean.TRUE.equals(outcomeOverdue);
    }

    /// Whether what was passed on is the newest that there is.
    public boolean isPassedOnNow() {
        return passedOn != null && !passedOn.behind() && withdrawn == null;
    }

    /// Whether the own words are about an older version.
    public boolean isOwnBehind() {
        return own != null && own.ofVersion() < version;
    }

    String shareTitle() {
        return own != null && own.title() != null ? own.title() : title;
    }

    String shareWords() {
        return own != null && own.words() != null ? own.words() : body;
    }
}
