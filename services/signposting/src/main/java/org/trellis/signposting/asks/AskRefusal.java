package org.trellis.signposting.asks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.problem.Refusal;

/// How this feature says no. Whoever is hidden is not among these: it is [org.trellis.problem.NotFound].
sealed interface AskRefusal extends Refusal {

    record Yourself() implements AskRefusal {}

    record NotOpen(List<UUID> organisations) implements AskRefusal {}

    record DayNotPossible() implements AskRefusal {}

    record TooMany(int most) implements AskRefusal {}

    record Over() implements AskRefusal {}

    record OnlyTheAsker() implements AskRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Yourself _, DayNotPossible _, TooMany _ -> Kind.UNPROCESSABLE;
            case NotOpen _, OnlyTheAsker _ -> Kind.NOT_ALLOWED;
            case Over _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case Yourself _ -> "ask-to-yourself";
            case NotOpen _ -> "asks-not-open";
            case DayNotPossible _ -> "day-not-possible";
            case TooMany _ -> "too-many-asks";
            case Over _ -> "ask-over";
            case OnlyTheAsker _ -> "only-the-asker";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Yourself _ -> "That is your own organisation. Choose others to ask.";
            case NotOpen _ ->
                "You can see one of these, but it does not hear from you here. Only it can open that. Leave it out,"
                        + " or ask it by the contact it shows.";
            case DayNotPossible _ -> "Give a day that is not over yet, and not more than a year ahead.";
            case TooMany(var most) ->
                "You have asked %d times today, which is as often as can be. Try again tomorrow.".formatted(most);
            case Over _ -> "This ask is over: whoever asked has closed it, or its day has passed.";
            case OnlyTheAsker _ -> "Only the organisation that asks can close its ask. You need not answer it.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof NotOpen(var organisations) ? Map.of("organisationIds", organisations) : Map.of();
    }
}
