package org.trellis.dispatch.templates;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The notices that can be sent. Ids are published: they are added to, never changed.
public enum Template {
    SIGN_IN_CODE("sign-in-code", "code", "minutes", "link"),
    CONTACT_CHANGED("contact-changed", "hint"),
    MEMBER_INVITATION("member-invitation", "organisation", "link"),
    HELPER_INVITATION("helper-invitation", Set.of("helpers"), "organisation", "link"),
    INSTITUTION_INVITATION("institution-invitation", "organisation", "link"),
    SUCCESSION_OFFER("succession-offer", "organisation", "link"),
    SECOND_TAP("second-tap", "organisation", "act", "link"),
    LISTING_HIDDEN("listing-hidden", "organisation", "reason", "until", "link"),
    LISTING_SHOWN_AGAIN("listing-shown-again", "organisation"),
    SUPPORT_VISIT("support-visit", "organisation", "until", "link"),
    PAUSE_ENDS("pause-ends", Set.of("helped"), "organisation", "until", "link"),
    STILL_RIGHT("still-right", "organisation", "link"),
    PAGE_NOT_SHOWN("page-not-shown", "organisation", "link"),
    PAGE_REPORTED("page-reported", "organisation", "link"),
    CARD_ENDS("card-ends", "organisation", "audience", "until", "link"),
    CONNECTOR_ASKED("connector-asked", "organisation", "area", "link"),
    CONNECTOR_ENDED("connector-ended", "organisation", "area"),
    LINK_BROKEN("link-broken", "organisation", "link"),
    GROUP_CLOSED("group-closed", "organisation", "until", "link"),
    PATHWAY_AGEING("pathway-ageing", "organisation", "link"),
    PATHWAY_LAPSES("pathway-lapses", "organisation", "until", "link"),
    PATHWAY_CHANGED("pathway-changed", "organisation", "link"),
    PATHWAY_ASKED("pathway-asked", "organisation", "link"),
    PATHWAY_REPORTED("pathway-reported", "organisation", "link"),
    REFERRAL_NEW("referral-new", "organisation", "link"),
    REFERRAL_MESSAGE("referral-message", "organisation", "link"),
    REFERRAL_ANSWERED("referral-answered", "organisation", "link"),
    REFERRAL_CAME_BACK("referral-came-back", "organisation", "link"),
    REFERRAL_REMINDER("referral-reminder", "organisation", "link"),
    REFERRAL_UNSETTLED("referral-unsettled", "organisation", "until", "link"),
    GUEST_INVITED("guest-invited", "organisation", "until", "link"),
    SEALED_WAITS("sealed-waits", "organisation", "link"),
    RESIDENT_CODE("resident-code", "code", "word", "link"),
    RESIDENT_CODE_AGAIN("resident-code-again", "code", "link"),
    CONSENT_RECEIPT("consent-receipt", Set.of("receiver"), "day", "version", "days", "link"),
    HAND_ON("hand-on", "organisation", "area", "link"),
    HAND_ON_CODE("hand-on-code", "organisation", "code"),
    HAND_ON_BACK("hand-on-back", "organisation", "link"),
    HAND_ON_UNASKED("hand-on-unasked", "organisation", "link"),
    SUPPORT_ASKED("support-asked", "organisation", "link"),
    SUPPORT_OWED("support-owed", "organisation", "until", "link"),
    SUPPORT_ANSWERED("support-answered", "organisation", "link"),
    OFFER_OPEN("offer-open", "organisation", "until", "link"),
    OFFER_TAKEN("offer-taken", "organisation", "link"),
    BULLETIN_CHANGED("bulletin-changed", "organisation", "link"),
    BULLETIN_WITHDRAWN("bulletin-withdrawn", "organisation", "link"),
    BULLETIN_REPLY_OWED("bulletin-reply-owed", "organisation", "until", "link"),
    BULLETIN_REPLIED("bulletin-replied", "organisation", "link"),
    BULLETIN_OUTCOME_OWED("bulletin-outcome-owed", "organisation", "until", "link"),
    BULLETIN_OUTCOME("bulletin-outcome", "organisation", "link"),
    GRANT_APPLIED("grant-applied", "organisation", "until", "link"),
    GRANT_OWED("grant-owed", "organisation", "until", "link"),
    GRANT_OVERDUE("grant-overdue", "organisation", "until", "link"),
    GRANT_APPEALED("grant-appealed", "organisation", "link"),
    GRANT_DECIDED("grant-decided", "organisation", "link"),
    GRANT_SECOND_WORD("grant-second-word", "organisation", "link"),
    GRANT_TO_PAY("grant-to-pay", "organisation", "link"),
    GRANT_PAID("grant-paid", "organisation", "link"),
    GRANT_BOUNCED("grant-bounced", "organisation", "link"),
    GRANT_RECORD("grant-record", "organisation", "until", "link"),
    GRANT_HAPPENED("grant-happened", "organisation", "link"),
    GRANT_TOGETHER("grant-together", "organisation", "link"),
    GRANT_HELP("grant-help", "organisation", "link"),
    HOST_ASKED("host-asked", "organisation", "link"),
    HOST_ANSWERED("host-answered", "organisation", "link"),
    HOST_LEAVES("host-leaves", "organisation", "until", "link"),
    GRANT_MOVES("grant-moves", "organisation", "until", "link"),
    HELD_SECOND_WORD("held-second-word", "organisation", "link"),
    HELD_TO_DO("held-to-do", "organisation", "link"),
    HELD_NEWS("held-news", "organisation", "link"),
    BANK_DETAILS_WAIT("bank-details-wait", "organisation", "link"),
    WEEK_DIGEST("week-digest", "organisation", "signposts", "bulletins", "asks", "offers", "thanks", "link");

    private static final Set<Template> ASKED_FOR =
            EnumSet.of(SIGN_IN_CODE, RESIDENT_CODE, RESIDENT_CODE_AGAIN, HAND_ON_CODE);

    private final String id;
    private final Set<String> ownWords;
    private final Set<String> words;

    Template(String id, String... words) {
        this(id, Set.of(), words);
    }

    Template(String id, Set<String> ownWords, String... words) {
        this.id = id;
        this.ownWords = ownWords;
        this.words = Set.of(words);
    }

    public static Optional<Template> of(String id) {
        return Stream.of(values()).filter(t -> t.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /// The names of the words that it is sent with, all of them.
    public Set<String> words() {
        return words;
    }

    /// The names of words that a group may have chosen, for its people or for what it does. Where one is not sent, ours
    /// stands in its place.
    public Set<String> ownWords() {
        return ownWords;
    }

    /// Whether "1" or "2" sent back is an answer to it.
    public boolean takesReplies() {
        return this == STILL_RIGHT || this == PAGE_NOT_SHOWN || this == CONNECTOR_ASKED;
    }

    /// Whether the person who gets it has just asked for it, or agreed to it: it reaches also those who want no
    /// messages, since without it they could not look, nor stop what is known of them.
    public boolean isAskedForByItsReader() {
        return ASKED_FOR.contains(this);
    }
}
