package org.trellis.referrals.loops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A loop as one of its two sides sees it.
@Schema(name = "Loop")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoopView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                description = "The other side. The directory tells its name",
                examples = "0e000000-0000-7000-8000-000000000003")
        UUID otherId,

        boolean proposedByYou,
        boolean youSend,
        boolean youReceive,

        @Schema(description = "Codes of the directory's list of needs")
        List<String> needs,

        @Schema(description = "At most so many a week from you; no limit when absent")
        Integer mostYouSend,

        @Schema(description = "At most so many a week to you; no limit when absent")
        Integer mostYouReceive,

        @Schema(description = "What may travel of a resident who agreed")
        List<String> details,

        @Schema(description = "For how many days after the end the receiver may still read them")
        int keepDays,

        @Schema(description = "Which version of the one-page text was agreed")
        int wordsVersion,

        Instant proposedAt,

        @Schema(
                description = "`agreed` is the one in which referrals can be sent",
                enumeration = {"proposed", "agreed", "paused", "turned-down", "ended"})
        String state,

        @Schema(description = "From when on, in Europe/London, nobody is told of what has no hurry", examples = "21:00")
        LocalTime quietFrom,

        @Schema(description = "Until when, on the same day or the next", examples = "08:00")
        LocalTime quietUntil,

        boolean heldByYou,
        boolean heldByThem,

        @Schema(
                description = "What your organisation can do with it now",
                enumeration = {"agree", "turn-down", "pause", "resume", "end"})
        List<String> mayDo) {

    static LoopView of(Loop loop, UUID me) {
        var mine = loop.isProposer(me);
        return new LoopView(
                loop.id,
                loop.otherThan(me),
                mine,
                mine ? loop.toOther : loop.toProposer,
                mine ? loop.toProposer : loop.toOther,
                List.of(loop.needs),
                mine ? loop.mostToOther : loop.mostToProposer,
                mine ? loop.mostToProposer : loop.mostToOther,
                loop.terms().fields(),
                loop.keepDays,
                loop.wordsVersion,
                loop.at,
                loop.state,
                loop.quietFrom,
                loop.quietUntil,
                loop.heldBy(me),
                loop.heldBy(loop.otherThan(me)),
                mayDo(loop, me));
    }

    private static List<String> mayDo(Loop loop, UUID me) {
        return switch (loop.state) {
            case "proposed" -> loop.isProposer(me) ? List.of("end") : List.of("agree", "turn-down");
            case "agreed", "paused" -> List.of(loop.heldBy(me) ? "resume" : "pause", "end");
            default -> List.of();
        };
    }
}
