package org.trellis.grants.funds;

import java.util.Map;
import org.trellis.grants.money.Pence;
import org.trellis.problem.Refusal;

/// How this feature says no. A fund of somebody else is not among these: it is [org.trellis.problem.NotFound].
sealed interface FundRefusal extends Refusal {

    record TooManyQuestions(int most, long mostPence) implements FundRefusal {}

    record ChangedMeanwhile() implements FundRefusal {}

    record TermsStay() implements FundRefusal {}

    record NoWayBack(String from, String to) implements FundRefusal {}

    record DayNotPossible() implements FundRefusal {}

    record TooMuch() implements FundRefusal {}

    record Over() implements FundRefusal {}

    record SourceUnclear() implements FundRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case TooManyQuestions _, DayNotPossible _, TooMuch _, SourceUnclear _ -> Kind.UNPROCESSABLE;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case TermsStay _, NoWayBack _, Over _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case TooManyQuestions _ -> "too-many-questions";
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case TermsStay _ -> "fund-terms-stay";
            case NoWayBack _ -> "fund-state-not-possible";
            case DayNotPossible _ -> "day-not-possible";
            case TooMuch _ -> "fund-too-large";
            case Over _ -> "fund-closed";
            case SourceUnclear _ -> "source-unclear";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case TooManyQuestions(var most, var pence) ->
                "For grants of up to %s you can ask %d questions at most. Take out those that you can do without."
                        .formatted(Pence.words(pence), most);
            case ChangedMeanwhile _ ->
                "Somebody changed this fund since you read it. Look at it again, then change it.";
            case TermsStay _ ->
                "This fund was open already, and people may have applied under what it says. It stays as it is:"
                        + " close it, copy it, and change the copy.";
            case NoWayBack(var from, var to) -> "A fund that is %s cannot become %s.".formatted(from, to);
            case DayNotPossible _ ->
                "The last day to apply is over already. Give one that is not, at most two years ahead.";
            case TooMuch _ ->
                "A fund holds at most %s in all. Make another one for the rest."
                        .formatted(Pence.words(Pence.MOST_IN_A_FUND));
            case Over _ -> "This fund is closed: nothing more can come into it.";
            case SourceUnclear _ ->
                "Say which organisation the money comes from, unless it is your own or from outside Trellis.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof TooManyQuestions(var most, var _) ? Map.of("mostQuestions", most) : Map.of();
    }
}
