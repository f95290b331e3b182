package org.trellis.signposting.bulletins;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.signposting.attachments.AttachmentView;
import org.trellis.signposting.audience.Progress;

/// A bulletin as its sender sees it. Nothing in it tells what any receiver did with it, or whether it did anything.
@Schema(name = "Bulletin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulletinView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                enumeration = {"notice", "seeing", "views"},
                examples = "notice")
        String kind,

        @Schema(
                enumeration = {"draft", "sending", "sent", "withdrawn"},
                examples = "sent")
        String state,

        @Schema(description = "Of the text; 0 for a draft", examples = "1")
        int version,

        @Schema(examples = "Fuel vouchers from 1 December") String title,

        @Schema(examples = "£30 for each household with a prepayment meter.")
        String body,

        @Schema(examples = "Eastmere Council, money advice") String source,

        @Schema(examples = "Households with a prepayment meter")
        String forWhom,

        @Schema(examples = "2027-01-31") LocalDate endsOn,
        @Schema(examples = "01632 960001, 9 to 5") String ring,
        ViewsAsked views,
        List<AttachmentView> attachments,

        @Schema(description = "What the versions after the first one changed, the latest first; not in a list")
        List<Change> changes,

        @Schema(
                description = "Whether it goes to everybody who takes signposts from you; of a draft",
                examples = "false")
        Boolean toAll,

        @Schema(description = "How many were chosen one by one; of a draft", examples = "12")
        Integer chosen,

        @Schema(description = "For how many networks it is beside them; of a draft", examples = "1")
        Integer networks,

        @Schema(description = "Once it was sent") Progress progress,

        Instant sentAt,
        LastWord withdrawn,

        @Schema(description = "What happened with the views")
        LastWord outcome,

        @Schema(
                description = "True when an institution has let the day pass on which it owed to say what happened",
                examples = "true")
        Boolean outcomeOverdue) {

    static BulletinView draft(Draft draft, List<AttachmentView> files, int chosen, int networks) {
        var words = draft.words();
        return new BulletinView(
                draft.id(),
                words.kind(),
                "draft",
                0,
                words.title(),
                words.body(),
                words.source(),
                words.forWhom(),
                words.endsOn(),
                words.ring(),
                words.views(),
                files,
                null,
                draft.toAll(),
                chosen,
                networks,
                null,
                null,
                null,
                null,
                null);
    }

    static BulletinView sent(
            Issued one, Progress progress, List<AttachmentView> files, List<Change> changes, Boolean overdue) {
        var text = one.text();
        return new BulletinView(
                one.id(),
                one.kind(),
                one.withdrawn() != null ? "withdrawn" : progress.finished() ? "sent" : "sending",
                one.version(),
                text.title(),
                text.body(),
                text.source(),
                text.forWhom(),
                text.endsOn(),
                text.ring(),
                one.views(),
                files,
                changes,
                null,
                null,
                null,
                progress,
                one.sentAt(),
                one.withdrawn(),
                one.outcome(),
                overdue);
    }

    /// Some of them, the latest first.
    @Schema(name = "BulletinPage")
    public record Page(
            List<BulletinView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            @JsonInclude(JsonInclude.Include.ALWAYS)
            UUID next) {}

    /// A draft's view with what an edit of it must name.
    record Tagged(BulletinView view, String etag) {}
}
