package org.trellis.grants.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.ledger.Balances;

/// What became of a fund, or of all funds of an organisation, as who gives the money sees it.
@Schema(name = "FundFigures")
public record Figures(
        @Schema(description = "Null for all funds together", nullable = true)
        UUID fundId,

        Balances money,

        @Schema(description = "Where applications stand; only states in which there are any")
        List<Stage> pipeline,

        Deciding deciding,
        Paying paying,

        @Schema(
                description = "Each area of the fund, and each ward that groups said they are in. One of the fund"
                        + " without an application or a grant is not reached")
        List<Area> areas,

        @Schema(description = "Applications of groups that did not say in which ward they are", examples = "3")
        long withoutArea,

        @Schema(description = "How those who apply want to have the money; only ways that somebody chose")
        List<Way> ways,

        @Schema(description = "The last twelve, oldest first, also those in which nothing happened")
        List<Period> periods) {

    /// Applications in one state.
    @Schema(name = "FundFiguresStage")
    public record Stage(
            @Schema(enumeration = {"sent", "approved", "refused", "appealed", "withdrawn"})
            String state,

            @Schema(examples = "38") long applications,

            @Schema(description = "In pence", examples = "1520000")
            long askedPence,

            @Schema(description = "In pence; nought but for `approved`", examples = "1480000")
            long givenPence) {}

    /// How long it takes to decide. The clock is the funder's.
    @Schema(name = "FundFiguresDeciding")
    public record Deciding(
            @Schema(
                    description = "In how many working days the fund promises to decide; null for all funds together",
                    nullable = true,
                    examples = "7")
            Integer promisedDays,

            @Schema(description = "Those that were decided a first time", examples = "40")
            long decided,

            @Schema(description = "Of these those that were decided by the day promised", examples = "38")
            long inTime,

            @Schema(
                    description = "In how many days half of them were, weekends counted; null for none",
                    nullable = true,
                    examples = "5")
            Integer medianDays,

            @Schema(description = "Those that wait, and should have been decided by now", examples = "0")
            long overdue) {}

    /// How long it takes to pay.
    @Schema(name = "FundFiguresPaying")
    public record Paying(
            @Schema(examples = "31") long paid,

            @Schema(description = "Granted, and no money on its way or there", examples = "4")
            long unpaid,

            @Schema(
                    description = "In how many days after the decision half of them were paid; null for none",
                    nullable = true,
                    examples = "3")
            Integer medianDays) {}

    /// One area.
    @Schema(name = "FundFiguresArea")
    public record Area(
            @Schema(description = "GSS code", examples = "E05999901")
            String code,

            @Schema(description = "Whether the fund names it")
            boolean ofTheFund,

            @Schema(examples = "0") long applications,
            @Schema(examples = "0") long grants) {}

    /// One way to have the money.
    @Schema(name = "FundFiguresWay")
    public record Way(
            @Schema(enumeration = {"own-account", "host", "bought"})
            String way,

            @Schema(examples = "12") long applications,
            @Schema(examples = "11") long grants) {}

    /// A month, or a week from Monday.
    @Schema(name = "FundFiguresPeriod")
    public record Period(
            @Schema(description = "Its first day, in Europe/London", examples = "2026-11-01")
            LocalDate from,

            @Schema(examples = "12") long applications,
            @Schema(examples = "9") long decided,
            @Schema(examples = "8") long grants,

            @Schema(description = "In pence", examples = "320000")
            long givenPence,

            @Schema(description = "In pence", examples = "280000")
            long paidPence) {}
}
