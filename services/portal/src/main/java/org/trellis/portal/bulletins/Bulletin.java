package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A bulletin as its sender sees it.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bulletin(
        UUID id,
        String kind,
        String state,
        int version,
        String title,
        String body,
        String source,
        String forWhom,
        LocalDate endsOn,
        String ring,
        Views views,
        List<File> attachments,
        List<Change> changes,
        Boolean toAll,
        Integer chosen,
        Integer networks,
        Progress progress,
        Instant sentAt,
        Word withdrawn,
        Word outcome,
        Boolean outcomeOverdue) {

    /// Who decides, by when, what happens then, and by when it is said.
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Views(String decides, LocalDate decideBy, String then, LocalDate outcomeBy) {}

    public record File(UUID id, String name, String type, int size) {

        /// In whole kilobytes, and never none.
        public int kilobytes() {
            return Math.max(1, size / 1024);
        }
    }

    public record Change(int version, String changed, Instant at) {}

    public record Word(String words, Instant at) {}

    /// `deliveredTo` is null while it is on its way.
    public record Progress(int total, int done, Integer deliveredTo) {}

    public Bulletin {
        attachments = Objects.requireNonNullElse(attachments, List.of());
        changes = Objects.requireNonNullElse(changes, List.of());
    }

    public boolean isDraft() {
        return state.equals("draft");
    }

    public boolean isSending() {
        return state.equals("sending");
    }

    public boolean isStanding() {
        return withdrawn == null;
    }

    public boolean isSeeing() {
        return kind.equals("seeing");
    }

    public boolean isAskingViews() {
        return kind.equals("views");
    }

    public boolean isForAll() {
        return Boolean.TRUE.equals(toAll);
    }

    public boolean isOverdue() {
        return Boolean.TRUE.equals(outcomeOverdue);
    }

    /// Whether somebody is chosen for a draft.
    public boolean isForSomebody() {
        return isForAll() || chosen != null && chosen > 0 || isForNetworks();
    }

    /// Whether a draft is for networks, beside those who are chosen one by one.
    public boolean isForNetworks() {
        return networks != null && networks > 0;
    }
}
