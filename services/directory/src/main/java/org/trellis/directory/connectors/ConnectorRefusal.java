package org.trellis.directory.connectors;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.trellis.directory.places.London;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface ConnectorRefusal extends Refusal {

    record ChangedMeanwhile() implements ConnectorRefusal {}

    record TooManyAreas() implements ConnectorRefusal {}

    record TooManyConnectors() implements ConnectorRefusal {}

    record TooManyToday() implements ConnectorRefusal {}

    record NoAddress() implements ConnectorRefusal {}

    record AskedAlready() implements ConnectorRefusal {}

    /// They said no to this group not long ago.
    record LeftInPeace(Instant until) implements ConnectorRefusal {

        String day() {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .format(London.dayOf(until).plusDays(1));
        }
    }

    record ToldToday() implements ConnectorRefusal {}

    record Closed() implements ConnectorRefusal {}

    record DayNotPossible() implements ConnectorRefusal {}

    record NothingAsked() implements ConnectorRefusal {}

    /// It has more postcodes than can be told one by one.
    record TooWide() implements ConnectorRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case AskedAlready _, LeftInPeace _, ToldToday _, TooManyToday _, Closed _ -> Kind.CONFLICT;
            case TooManyAreas _, TooManyConnectors _, NoAddress _, DayNotPossible _, NothingAsked _, TooWide _ ->
                Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case TooManyAreas _ -> "sub-areas-too-many";
            case TooManyConnectors _ -> "connectors-too-many";
            case TooManyToday _ -> "asked-too-many-today";
            case NoAddress _ -> "address-not-read";
            case AskedAlready _ -> "asked-already";
            case LeftInPeace _ -> "not-again-yet";
            case ToldToday _ -> "told-today";
            case Closed _ -> "group-closed";
            case DayNotPossible _ -> "day-not-possible";
            case NothingAsked _ -> "place-missing";
            case TooWide _ -> "sub-area-too-wide";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ -> "Somebody changed this meanwhile. Read it again, then change it.";
            case TooManyAreas _ -> "A group keeps " + SubAreaDesk.MOST + " areas at most. Put some of them together.";
            case TooManyConnectors _ ->
                "There are " + ConnectorDesk.MOST_IN_ONE + " people for this area already. Take somebody out first.";
            case TooManyToday _ ->
                "Your group has asked " + ConnectorDesk.MOST_A_DAY + " people in a day. Ask the others tomorrow.";
            case NoAddress _ -> "This is no telephone number or e-mail address that a message could reach.";
            case AskedAlready _ -> "Somebody with this number or address is in this area already.";
            case LeftInPeace one ->
                "Whoever has this number or address said no to your group, or did not answer. They can be asked again"
                        + " from " + one.day() + ".";
            case ToldToday _ -> "The link was sent within the last day. It can be sent again tomorrow.";
            case Closed _ -> "Your group is closed, so it asks nobody. Open it again first.";
            case DayNotPossible _ -> "Choose a day from today on, within a year.";
            case TooWide _ -> "This has too many postcodes to name them. Name the wards that it lies in instead.";
            case NothingAsked _ -> "Say which street or postcode: place=EM1 2AB.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof LeftInPeace one ? Map.of("notBefore", one.until()) : Map.of();
    }
}
