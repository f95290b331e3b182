package org.trellis.directory.logbook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Everything that a logbook can say was done. The codes stand in chains that are kept for ever: add, never change.
public enum Act {
    GROUP_REGISTERED,
    SIGNED_IN,
    SIGNED_OUT_EVERYWHERE,
    MEMBER_INVITED,
    INVITATION_WITHDRAWN,
    MEMBER_JOINED,
    MEMBER_LEFT,
    MEMBER_REMOVED,
    ROLE_CHANGED,
    SUCCESSOR_NAMED,
    SUCCESSION_BEGAN,
    SUCCESSION_DONE,
    RULE_ON,
    RULE_OFF,
    ACT_ASKED,
    ACT_CONFIRMED,
    ACT_REFUSED,
    LINK_OPENED,
    LINK_CHANGED,
    LINK_ENDED,
    CARD_SHARED,
    CARD_ENDED,
    FACET_READ,
    VISIBILITY_CHANGED,
    LISTING_HIDDEN,
    HIDING_APPEALED,
    LISTING_SHOWN_AGAIN,
    SUPPORT_INVITED,
    SUPPORT_READ,
    SUPPORT_ENDED,
    INSTITUTION_REGISTERED,
    GROUP_CLOSED,
    PAUSED,
    RESUMED,
    LIMITS_CHANGED,
    PAGE_CONFIRMED,
    PAGE_DOUBTED,
    DATA_TAKEN,
    ORGANISATION_BLOCKED,
    ORGANISATION_UNBLOCKED,
    DELETION_CONFIRMED,
    CONNECTOR_ASKED,
    CONNECTOR_ENDED,
    CARD_RAN_OUT,
    PROPOSAL_SET_ASIDE,
    TEAM_MADE,
    TEAM_REMOVED,
    TEAM_MEMBER_ADDED,
    TEAM_MEMBER_REMOVED,
    ITEM_MADE,
    ITEM_CLOSED,
    ITEM_REMOVED,
    GUEST_INVITED,
    GUEST_CHANGED,
    GUEST_ENDED,
    GUEST_LEFT,
    GUEST_NOTE_ADDED,
    LEAD_CHOSEN,
    LEAD_DROPPED,
    LIAISON_NAMED,
    LIAISON_ENDED,
    LIAISON_DECLINED,
    HANDOVER_ADDED,
    INTRODUCTION_ASKED,
    INTRODUCTION_PUT_AWAY,
    TALK_SAID,
    TALK_TAKEN_BACK,
    TALK_SHOWN,
    TALK_HIDDEN,
    TALK_REMOVED;

    /// As entries and the API write it: `link-opened`.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// For JAX-RS and callers: an unknown code is never written, and finds nothing.
    public static Act fromString(String code) {
        for (var act : values()) {
            if (act.code().equals(code)) {
                return act;
            }
        }
        throw new IllegalArgumentException("Not an act of the logbook: " + code);
    }
}
