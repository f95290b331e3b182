package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;

/// What the logbooks of both parties say of a link. The other party learns which organisation it was, and nobody in it;
/// of what is dormant it learns nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkNotes {

    private final Logbook logbook;

    LinkNotes(Logbook logbook) {
        this.logbook = logbook;
    }

    void opened(LinkSide side) {
        note(Act.LINK_OPENED, side);
    }

    void changed(LinkSide side) {
        note(Act.LINK_CHANGED, side);
    }

    private void note(Act act, LinkSide side) {
        logbook.note(act, Map.of("organisation", side.otherId.toString(), "level", side.level));
        if (!side.dormant) {
            logbook.tell(
                    side.otherId, act, Map.of("organisation", side.organisationId.toString(), "level", side.level));
        }
    }

    /// `sides` are those that were ended, one or both.
    void ended(UUID me, UUID other, List<LinkSide> sides) {
        logbook.note(Act.LINK_ENDED, Map.of("organisation", other.toString()));
        if (sides.stream().anyMatch(side -> side.organisationId.equals(other) || !side.dormant)) {
            logbook.tell(other, Act.LINK_ENDED, Map.of("organisation", me.toString()));
        }
    }

    /// To the other one a link that sleeps has ended, and one that wakes is opened: its logbook says no more than that.
    void slept(LinkSide side) {
        logbook.tell(side.otherId, Act.LINK_ENDED, Map.of("organisation", side.organisationId.toString()));
    }

    void woke(LinkSide side) {
        var about = Map.of("organisation", side.organisationId.toString(), "level", side.level);
        logbook.tell(side.otherId, Act.LINK_OPENED, about);
    }

    void shared(ShareCard card) {
        var about = new LinkedHashMap<>(about(card));
        if (card.until != null) {
            about.put("until", card.until.toString());
        }
        logbook.note(Act.CARD_SHARED, about);
    }

    void takenBack(ShareCard card) {
        logbook.note(Act.CARD_ENDED, about(card));
    }

    private static Map<String, String> about(ShareCard card) {
        return Map.of("organisation", card.audienceId.toString(), "facet", card.facet);
    }
}
