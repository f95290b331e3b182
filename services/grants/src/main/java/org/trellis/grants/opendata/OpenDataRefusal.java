package org.trellis.grants.opendata;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A record of somebody else is not among these: it is [org.trellis.problem.NotFound].
sealed interface OpenDataRefusal extends Refusal {

    record PublisherNeeded() implements OpenDataRefusal {}

    record PrefixInUse() implements OpenDataRefusal {}

    record PrefixStays(String prefix) implements OpenDataRefusal {}

    record ChangedMeanwhile() implements OpenDataRefusal {}

    record NoName() implements OpenDataRefusal {}

    record PersonalText(String field) implements OpenDataRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case PublisherNeeded _, PrefixInUse _, PrefixStays _ -> Kind.CONFLICT;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case NoName _, PersonalText _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case PublisherNeeded _ -> "publisher-needed";
            case PrefixInUse _ -> "prefix-in-use";
            case PrefixStays _ -> "prefix-stays";
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case NoName _ -> "no-name-to-show";
            case PersonalText _ -> "personal-text";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case PublisherNeeded _ ->
                "Say first as whom you publish: the prefix that 360Giving registered for you, and your organisation's id.";
            case PrefixInUse _ ->
                "Another organisation publishes under this prefix already. Use the one that 360Giving registered for you.";
            case PrefixStays(var prefix) ->
                "Grants are published under %s already, and others keep copies under these ids. The prefix stays."
                        .formatted(prefix);
            case ChangedMeanwhile _ -> "Somebody changed this since you read it. Look at it again, then change it.";
            case NoName _ -> "Your application gave no name that could be shown, so there is none in the open data.";
            case PersonalText(var field) ->
                "There seems to be a telephone number, an e-mail address or a postcode in the %s. Everybody reads it:"
                                .formatted(field)
                        + " please take it out.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof PersonalText(var field) ? Map.of("field", field) : Map.of();
    }
}
