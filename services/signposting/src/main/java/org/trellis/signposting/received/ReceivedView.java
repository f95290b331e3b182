package org.trellis.signposting.received;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.signposting.attachments.AttachmentView;
import org.trellis.signposting.bulletins.Change;
import org.trellis.signposting.bulletins.LastWord;
import org.trellis.signposting.bulletins.ViewsAsked;

/// A bulletin that was delivered to the organisation acted for, and what it made of it, which it alone sees.
@Schema(name = "ReceivedBulletin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedView(
        UUID id,

        @Schema(description = "Whose bulletin it is. The directory tells its name")
        UUID senderId,

        @Schema(
                enumeration = {"notice", "seeing", "views"},
                examples = "notice")
        String kind,

        @Schema(examples = "1") int version,
        @Schema(examples = "Fuel vouchers from 1 December") String title,

        @Schema(examples = "£30 for each household with a prepayment meter.")
        String body,

        @Schema(examples = "Eastmere Council, money advice") String source,

        @Schema(examples = "Households with a prepayment meter")
        String forWhom,

        @Schema(examples = "2027-01-31") LocalDate endsOn,
        @Schema(examples = "01632 960001, 9 to 5") String ring,

        @Schema(description = "What the version changed; absent for the first one", examples = "£30 → £45")
        String changed,

        ViewsAsked views,
        List<AttachmentView> attachments,

        @Schema(description = "What the versions after the first one changed, the latest first; not in a list")
        List<Change> changes,

        LastWord withdrawn,

        @Schema(description = "What happened with the views")
        LastWord outcome,

        @Schema(
                description = "True when an institution has let the day pass on which it owed to say what happened",
                examples = "true")
        Boolean outcomeOverdue,

        Instant deliveredAt,

        @Schema(
                description = "`draft` until your side does something with it",
                enumeration = {"draft", "passed-on", "put-away"},
                examples = "draft")
        String state,

        @Schema(description = "Your own words; absent until you reword it")
        Own own,

        @Schema(description = "Absent until you pass it on") Passed passedOn) {

    /// Somebody's own words for it.
    @Schema(name = "OwnWords")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Own(
            @Schema(examples = "Help with the meter") String title,

            @Schema(examples = "The council gives £45 to whoever has a prepayment meter.")
            String words,

            @Schema(examples = "Ask Sam who has the keys.") String note,
            @Schema(examples = "The Hollin Street chat") String audience,

            @Schema(description = "Of which version they are", examples = "1")
            int ofVersion) {}

    /// Which version was passed on.
    @Schema(name = "PassedOn")
    public record Passed(
            @Schema(examples = "1") int version,
            Instant at,

            @Schema(description = "Whether there is a newer version now", examples = "false")
            boolean behind) {}

    static ReceivedView of(
            Received.Delivered one, List<AttachmentView> files, List<Change> changes, boolean isOverdue) {
        var bulletin = one.bulletin();
        var text = bulletin.text();
        var copy = one.copy();
        return new ReceivedView(
                bulletin.id(),
                bulletin.senderId(),
                bulletin.kind(),
                bulletin.version(),
                text.title(),
                text.body(),
                text.source(),
                text.forWhom(),
                text.endsOn(),
                text.ring(),
                text.changed(),
                bulletin.views(),
                files,
                changes,
                bulletin.withdrawn(),
                bulletin.outcome(),
                isOverdue ? Boolean.TRUE : null,
                one.at(),
                copy.putAwayAt() != null ? "put-away" : copy.passedVersion() != null ? "passed-on" : "draft",
                copy.isReworded()
                        ? new Own(copy.title(), copy.words(), copy.note(), copy.audience(), copy.wordsOf())
                        : null,
                copy.passedVersion() == null
                        ? null
                        : new Passed(copy.passedVersion(), copy.passedAt(), copy.passedVersion() < bulletin.version()));
    }

    /// Some of them, the latest first.
    @Schema(name = "ReceivedBulletinPage")
    public record Page(
            List<ReceivedView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            @JsonInclude(JsonInclude.Include.ALWAYS)
            UUID next) {}

    /// What is handed on, in parts: whoever shows it puts the names to it. The platform sends it to nobody.
    @Schema(name = "ShareText")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            @Schema(description = "Of the bulletin", examples = "1")
            int version,

            @Schema(description = "Your own, or as it came", examples = "Help with the meter")
            String title,

            @Schema(
                    description = "Your own, or as they came",
                    examples = "The council gives £45 to whoever has a prepayment meter.")
            String words,

            @Schema(examples = "Households with a prepayment meter")
            String forWhom,

            @Schema(examples = "2027-01-31") LocalDate endsOn,
            @Schema(examples = "01632 960001, 9 to 5") String ring,

            @Schema(examples = "Eastmere Council, money advice")
            String source) {}
}
