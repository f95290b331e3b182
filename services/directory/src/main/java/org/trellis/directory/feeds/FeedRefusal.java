package org.trellis.directory.feeds;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How a feed is turned down as a whole.
sealed interface FeedRefusal extends Refusal {

    /// Not JSON, or JSON of another kind; `service` is the last that could be read.
    record NoFeed(long service) implements FeedRefusal {}

    /// A text, a number or a nesting beyond anything that a service has.
    record TooLong(long service) implements FeedRefusal {}

    long service();

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case NoFeed _ -> "feed-broken";
            case TooLong _ -> "feed-too-long";
        };
    }

    @Override
    default String detail() {
        var where = service() == 0
                ? "It breaks off before the first service."
                : "It breaks off after service " + service() + ".";
        return switch (this) {
            case NoFeed _ ->
                "This is not a feed of Open Referral UK: pages of /services, or one service in each line. " + where;
            case TooLong _ ->
                "The feed holds a text of more than 200,000 characters, or is nested more than 50 deep. " + where;
        };
    }

    @Override
    default Map<String, Object> more() {
        return Map.of("line", service());
    }
}
