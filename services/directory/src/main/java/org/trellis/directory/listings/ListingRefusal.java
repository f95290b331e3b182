package org.trellis.directory.listings;

import java.util.Collection;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface ListingRefusal extends Refusal {

    /// Another organisation, which can see the page, tried to change it.
    record OnlyTheGroupEdits(String group) implements ListingRefusal {}

    /// A member of the group without the role.
    record StewardNeeded() implements ListingRefusal {}

    record UnknownNeeds(Collection<String> codes) implements ListingRefusal {}

    record UnknownTraits(Collection<String> codes) implements ListingRefusal {}

    record ChangedMeanwhile() implements ListingRefusal {}

    /// The group closed its door, and shows itself to nobody until it opens it again.
    record Closed() implements ListingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case OnlyTheGroupEdits _, StewardNeeded _ -> Kind.NOT_ALLOWED;
            case UnknownNeeds _, UnknownTraits _ -> Kind.UNPROCESSABLE;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case Closed _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case OnlyTheGroupEdits _ -> "only-the-group-edits";
            case StewardNeeded _ -> "steward-needed";
            case UnknownNeeds _ -> "need-unknown";
            case UnknownTraits _ -> "trait-unknown";
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case Closed _ -> "group-closed";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case OnlyTheGroupEdits(var group) -> "Only " + group + " can change this.";
            case StewardNeeded _ -> "Only a steward of your group can change this.";
            case UnknownNeeds(var codes) -> "Not in the list of needs: " + String.join(", ", codes) + ".";
            case UnknownTraits(var codes) -> "Not in the list of traits: " + String.join(", ", codes) + ".";
            case ChangedMeanwhile _ -> "Somebody else changed this page meanwhile. Read it again, then change it.";
            case Closed _ -> "Your group is closed. Open it again first; then choose who can find it.";
        };
    }
}
