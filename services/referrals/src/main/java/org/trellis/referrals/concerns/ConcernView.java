package org.trellis.referrals.concerns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A concern as a safeguarding lead of its receiver reads it.
@Schema(name = "Concern")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConcernView(
        UUID id,
        UUID senderId,

        @Schema(description = "The organisation that it is about; absent when it is about a person's situation")
        UUID aboutId,

        @Schema(description = "Whoever raised it says that there is risk to life or to a child now")
        boolean atRisk,

        @Schema(description = "Absent in lists") String words,

        @Schema(description = "Who can be asked more; absent in lists")
        String callBack,

        Instant raisedAt,
        Instant takenAt,

        @Schema(description = "Since when the organisation concerned knows that something is asked")
        Instant askedAt,

        Instant closedAt,
        String outcome,

        @Schema(description = "From then on it is not there any more")
        Instant keptUntil,

        @Schema(description = "Whether it is kept a year longer")
        boolean keptLonger,

        @Schema(description = "What was asked and answered, from the first on; absent in lists")
        List<WordView> thread) {

    static ConcernView line(Concern concern, Sealing.Said said) {
        return of(concern, said, null, null, null);
    }

    static ConcernView whole(Concern concern, Sealing.Said said, List<WordView> thread) {
        return of(concern, said, said.words(), said.callBack(), thread);
    }

    private static ConcernView of(
            Concern concern, Sealing.Said said, String words, String callBack, List<WordView> thread) {
        return new ConcernView(
                concern.id(),
                said.senderId(),
                said.aboutId(),
                said.atRisk(),
                words,
                callBack,
                concern.raisedAt(),
                concern.takenAt(),
                concern.askedAt(),
                concern.closedAt(),
                concern.outcome(),
                concern.keepUntil(),
                concern.extendedAt() != null,
                thread);
    }

    /// Never tells any of it.
    @Override
    public String toString() {
        return "ConcernView";
    }
}
