package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.trellis.grants.giving.Tree;

/// A grant as it stands in the open data, or will: the same for the group that looks at it, for the funder, and for
/// everybody, since all three are made here.
///
/// @param base      without a name, and with the words that we gave it
/// @param recipient the group by its name; null where it gave none
/// @param named     whether the name stands there as long as the group says nothing
/// @param published since when everybody reads it; null for not
record GrantRecord(
        UUID id,
        UUID awardId,
        UUID funderId,
        UUID groupId,
        String localId,
        String alias,
        String namedAlias,
        ObjectNode base,
        ObjectNode recipient,
        boolean named,
        Instant shownAt,
        Instant openFrom,
        Wish wish,
        Instant published) {

    /// Where the money went when somebody holds it: part of the chain, and a hint at who the group is.
    static final String HELD_BY = "disbursementTransaction";

    boolean showsName() {
        return recipient != null && (wish.named() == null ? named : wish.named());
    }

    ObjectNode asShown() {
        var shown = base.deepCopy();
        if (showsName()) {
            Tree.putOne(shown, "recipientOrganization", recipient);
        } else {
            shown.remove(HELD_BY);
        }
        if (wish.title() != null) {
            shown.put("title", wish.title());
        }
        if (wish.description() != null) {
            shown.put("description", wish.description());
        }
        return shown;
    }

    boolean isRipe(Instant now) {
        return wish.agreed() || !now.isBefore(openFrom);
    }
}
