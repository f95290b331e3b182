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

    /// In our own logbook alone.
    void setAside(UUID other) {
        logbook.note(Act.PROPOSAL_SET_ASIDE, Map.of("organisation", other.toString()));
    }

    /// To the other one a link that sleeps has ended, and one that wakes is opened: its logbook says no more than that.
    void slept(LinkSide side) {
        logbook.tell(side.otherId, Act.LINK_ENDED, Map.of("organisation", side.organisationId.toString()));
    }

    void woke(LinkSide side) {
        var about = Map.of("organisation", side.organisationId.toString(), "level", side.level);
        logbook.tell(side.otherId, Act.LINK_OPENED, about);
    }

    void shared(ShareCard card, boolean isSeen) {
        note(Act.CARD_SHARED, card, isSeen);
    }

    void takenBack(ShareCard card, boolean isSeen) {
        note(Act.CARD_ENDED, card, isSeen);
    }

    void ranOut(ShareCard card, boolean isSeen) {
        note(Act.CARD_RAN_OUT, card, isSeen);
    }

    /// In the logbook of the one who is shown the card it says that it is theirs: not every act has a person, by whom
    /// one could tell. Of a card for a team it says nothing: others than the team read it.
    private void note(Act act, ShareCard card, boolean isSeen) {
        logbook.note(act, about(card, card.audienceId));
        if (isSeen && card.teamId == null) {
            var told = about(card, card.organisationId);
            told.put("whose", "theirs");
            logbook.tell(card.audienceId, act, told);
        }
    }

    private static Map<String, String> about(ShareCard card, UUID other) {
        var about = new LinkedHashMap<>(Map.of("organisation", other.toString(), "facet", card.facet));
        if (card.until != null) {
            about.put("until", card.until.toString());
        }
        if (card.teamId != null) {
            about.put("team", card.teamId.toString());
        }
        return about;
    }
}
