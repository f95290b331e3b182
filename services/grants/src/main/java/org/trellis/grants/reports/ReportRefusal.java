package org.trellis.grants.reports;

import java.util.Map;
import org.trellis.personal.Part;
import org.trellis.problem.Refusal;

/// Why nothing is reported. Says where a part of the lines begins and ends, never what it says.
sealed interface ReportRefusal extends Refusal {

    record HasContact(Part part) implements ReportRefusal {}

    record MayNamePerson(Part part) implements ReportRefusal {}

    record TooManyLines() implements ReportRefusal {}

    record ChangedMeanwhile() implements ReportRefusal {}

    record SayFirst() implements ReportRefusal {}

    record NoPhoto() implements ReportRefusal {}

    record PhotoTooLarge() implements ReportRefusal {}

    record TooManyPhotos(int most) implements ReportRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case HasContact _, MayNamePerson _, TooManyLines _, NoPhoto _, TooManyPhotos _ -> Kind.UNPROCESSABLE;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case SayFirst _ -> Kind.CONFLICT;
            case PhotoTooLarge _ -> Kind.TOO_LARGE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case HasContact _ -> "report-has-contact";
            case MayNamePerson _ -> "report-may-name-a-person";
            case TooManyLines _ -> "report-too-long";
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case SayFirst _ -> "report-first";
            case NoPhoto _ -> "no-photo";
            case PhotoTooLarge _ -> "photo-too-large";
            case TooManyPhotos _ -> "too-many-photos";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case HasContact _ ->
                "There seems to be a telephone number, an e-mail address, a postcode or another number of one person in"
                        + " it. Nobody needs to know who came: take it out and send it again.";
            case MayNamePerson _ ->
                "It may name a person. If it does, take the name out. If it does not, send it again and say that it"
                        + " names nobody.";
            case TooManyLines _ -> "Three lines are enough. Take out what you can do without.";
            case SayFirst _ -> "Say first whether it happened: yes, partly or no. Then add a photo.";
            case NoPhoto _ -> "A photo can be a JPEG, PNG or WebP, and must be whole and what it is said to be.";
            case PhotoTooLarge _ -> "A photo can have up to 8 MB. Take it with fewer points.";
            case TooManyPhotos(var most) -> "There can be %d photos. Take one away first.".formatted(most);
            case ChangedMeanwhile _ ->
                "Somebody else of your group changed this meanwhile. Look at it again, then change it.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case HasContact(var part) -> Map.of("part", part);
            case MayNamePerson(var part) -> Map.of("part", part);
            default -> Map.of();
        };
    }
}
