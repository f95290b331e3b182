package org.trellis.signposting.offers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.problem.Refusal;

/// How this feature says no. Whoever is hidden is not among these: it is [org.trellis.problem.NotFound].
sealed interface OfferRefusal extends Refusal {

    record ToWhom() implements OfferRefusal {}

    record Yourself() implements OfferRefusal {}

    record NotOpen(List<UUID> organisations) implements OfferRefusal {}

    record DaysNotPossible() implements OfferRefusal {}

    record TooMany(int most) implements OfferRefusal {}

    record AskOver() implements OfferRefusal {}

    record NotLinked() implements OfferRefusal {}

    record Full() implements OfferRefusal {}

    record Over(String state) implements OfferRefusal {}

    record Done() implements OfferRefusal {}

    record OnlyTheOfferer() implements OfferRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ToWhom _, Yourself _, DaysNotPossible _, TooMany _ -> Kind.UNPROCESSABLE;
            case NotOpen _, OnlyTheOfferer _ -> Kind.NOT_ALLOWED;
            case AskOver _, NotLinked _, Full _, Over _, Done _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ToWhom _ -> "offer-to-whom";
            case Yourself _ -> "offer-to-yourself";
            case NotOpen _ -> "offers-not-open";
            case DaysNotPossible _ -> "days-not-possible";
            case TooMany _ -> "too-many-offers";
            case AskOver _ -> "ask-over";
            case NotLinked _ -> "not-linked";
            case Full _ -> "offer-full";
            case Over _ -> "offer-over";
            case Done _ -> "already-done";
            case OnlyTheOfferer _ -> "only-the-offerer";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ToWhom _ -> "Choose to whom you offer it, or the ask that it answers: one of the two.";
            case Yourself _ -> "That is your own organisation. Choose others to offer it to.";
            case NotOpen _ ->
                "You can see one of these, but it takes nothing from you here. Only it can open that. Leave it out.";
            case DaysNotPossible _ ->
                "The last day must not be over yet, not lie before the first, and not be more than a year after it.";
            case TooMany(var most) ->
                "You have made %d offers today, which is as many as can be. Try again tomorrow.".formatted(most);
            case AskOver _ -> "This ask is over: whoever asked has closed it, or its day has passed.";
            case NotLinked _ -> "The two of you are not linked any more.";
            case Full _ ->
                "As many as can take this have taken it. If one of them hands it back, you can take it after all.";
            case Over(var state) ->
                state.equals("withdrawn")
                        ? "This offer was withdrawn. What was taken before stands."
                        : "The last day of this offer is over.";
            case Done _ -> "One of you has said that this is done, so it cannot be handed back.";
            case OnlyTheOfferer _ -> "Only the organisation that offers this can withdraw it. You need not take it.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case NotOpen(var organisations) -> Map.of("organisationIds", organisations);
            case Over(var state) -> Map.of("state", state);
            default -> Map.of();
        };
    }
}
