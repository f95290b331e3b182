package org.trellis.grants.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.conditions.Condition;
import org.trellis.grants.conditions.Conditions;
import org.trellis.grants.money.Pence;

/// What a fund says, as it is kept and shown.
@Schema(name = "FundTerms")
public record Terms(
        @Schema(examples = "Eastmere Winter Kitchens") String name,
        String purpose,

        @Schema(description = "GSS codes", examples = "[\"E09999901\"]")
        List<String> areas,

        @Schema(
                description = "Which groups it is for, in plain words; null for every group that works in these areas",
                nullable = true,
                examples = "Groups that have not had money from us before.")
        String whoMayApply,

        @Schema(description = "What it can pay for") List<String> paysFor,

        @Schema(description = "What is restricted by way of campaigning; null for nothing at all", nullable = true)
        String campaigningRestriction,

        @Schema(description = "The most that one grant can be, in pence", examples = "50000")
        long mostPence,

        @Schema(description = "The last day to apply; null for rolling", nullable = true)
        LocalDate closesOn,

        @Schema(description = "In how many working days it is decided", examples = "7")
        int decisionDays,

        List<String> questions,
        List<Condition> conditions,

        @Schema(
                description = "By what the deciders rate each application, known before anybody applies. May be none",
                examples = "[\"Reaches people whom others do not\"]")
        List<String> criteria) {

    private static final long SMALL = 50_000;
    private static final int MOST_FOR_SMALL = 6;
    private static final int MOST = 10;

    // What was written before there were any has none.
    public Terms {
        criteria = Objects.requireNonNullElse(criteria, List.of());
    }

    /// Refuses what no fund may say: sums that are none, more questions than the sum is worth, banned conditions.
    static Terms of(NewFund written) {
        var most = Pence.of("mostPence", written.mostPence(), Pence.MOST_OF_A_GRANT);
        var allowed = most <= SMALL ? MOST_FOR_SMALL : MOST;
        if (written.questions().size() > allowed) {
            throw new FundRefusal.TooManyQuestions(allowed, most).asException();
        }
        return new Terms(
                written.name().strip(),
                written.purpose().strip(),
                tidy(written.areas()),
                words(written.whoMayApply()),
                tidy(written.paysFor()),
                words(written.campaigningRestriction()),
                most,
                written.closesOn(),
                written.decisionDays(),
                tidy(written.questions()),
                Conditions.accept(written.conditions()),
                tidy(Objects.requireNonNullElse(written.criteria(), List.of())));
    }

    /// For another year: the same words, without the day that is over.
    Terms again() {
        return new Terms(
                name,
                purpose,
                areas,
                whoMayApply,
                paysFor,
                campaigningRestriction,
                mostPence,
                null,
                decisionDays,
                questions,
                conditions,
                criteria);
    }

    private static String words(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static List<String> tidy(List<String> given) {
        return given.stream().map(String::strip).distinct().toList();
    }
}
