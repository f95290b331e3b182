package org.trellis.referrals.pathways;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A pathway that the reader may not know of is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface PathwayRefusal extends Refusal {

    record ChangedMeanwhile() implements PathwayRefusal {}

    record OnlyTheHolder() implements PathwayRefusal {}

    record Incomplete(List<String> missing) implements PathwayRefusal {}

    record AreaUnknown(String area) implements PathwayRefusal {}

    record TelephoneNotUnderstood() implements PathwayRefusal {}

    record GroupsPromiseNoTime() implements PathwayRefusal {}

    record TooMany(int most) implements PathwayRefusal {}

    record StillPublished() implements PathwayRefusal {}

    record NotPublished() implements PathwayRefusal {}

    record CursorNotUnderstood() implements PathwayRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case OnlyTheHolder _ -> Kind.NOT_ALLOWED;
            case Incomplete _, AreaUnknown _, TelephoneNotUnderstood _, GroupsPromiseNoTime _, TooMany _ ->
                Kind.UNPROCESSABLE;
            case StillPublished _, NotPublished _ -> Kind.CONFLICT;
            case CursorNotUnderstood _ -> Kind.BAD_REQUEST;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case OnlyTheHolder _ -> "only-the-holder-edits";
            case Incomplete _ -> "pathway-incomplete";
            case AreaUnknown _ -> "area-unknown";
            case TelephoneNotUnderstood _ -> "telephone-not-understood";
            case GroupsPromiseNoTime _ -> "groups-promise-no-time";
            case TooMany _ -> "too-many-pathways";
            case StillPublished _ -> "still-published";
            case NotPublished _ -> "not-published";
            case CursorNotUnderstood _ -> "cursor-not-understood";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ ->
                "Somebody of your organisation changed this pathway while you were writing. Read it again, "
                        + "and decide what should stand.";
            case OnlyTheHolder _ ->
                "Only the organisation that keeps this pathway can change it. You can tell it what is wrong.";
            case Incomplete _ ->
                "This pathway cannot be published yet. It must say for which areas and for whom it is, what "
                        + "happens next, and at least one way to reach you. You can go on with it as a draft.";
            case AreaUnknown _ ->
                "An area must be a ward, a local authority, a county, a region or a country of the UK, by its "
                        + "GSS code. The code that we could not place is named in `area`.";
            case TelephoneNotUnderstood _ ->
                "That does not look like a telephone number in the UK. Check the digits, or leave it out.";
            case GroupsPromiseNoTime _ ->
                "A group does not promise when it will answer: only institutions do. Leave the days out.";
            case TooMany(var most) ->
                "Your organisation keeps %d pathways, which is the most there can be. Remove one first."
                        .formatted(most);
            case StillPublished _ -> "This pathway is published. Withdraw it first; then it can be removed.";
            case NotPublished _ -> "This pathway is a draft, which nobody else reads. Publish it first.";
            case CursorNotUnderstood _ ->
                "Give the cursor exactly as the last page gave it in `next`, or leave it out to begin again.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case Incomplete(var missing) -> Map.of("missing", missing);
            case AreaUnknown(var area) -> Map.of("area", area);
            default -> Map.of();
        };
    }
}
