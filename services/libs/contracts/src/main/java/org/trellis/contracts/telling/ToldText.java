package org.trellis.contracts.telling;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What a service may have an organisation's people told. Each is one service's own: directory takes it
/// from that service's topic and from no other. The ids are those of dispatch's templates; they are added
/// to, never changed.
public enum ToldText {
    /// About a pathway: nobody has said for a while that it is still right.
    PATHWAY_AGEING("referrals", "pathway-ageing"),
    /// About a pathway: on the day `until` it is withdrawn, unless somebody says that it is right.
    PATHWAY_LAPSES("referrals", "pathway-lapses", "until"),
    /// A pathway that the organisation follows, or several, changed or are gone.
    PATHWAY_CHANGED("referrals", "pathway-changed"),
    /// Somebody asked whether it may refer by a pathway of the organisation.
    PATHWAY_ASKED("referrals", "pathway-asked"),
    /// Somebody found a pathway of the organisation wrong.
    PATHWAY_REPORTED("referrals", "pathway-reported"),
    /// A referral waits for an answer.
    REFERRAL_NEW("referrals", "referral-new"),
    /// A referral that the organisation made has an answer.
    REFERRAL_ANSWERED("referrals", "referral-answered"),
    /// A referral was given back to the organisation.
    REFERRAL_CAME_BACK("referrals", "referral-came-back"),
    /// A referral waits for an answer still.
    REFERRAL_REMINDER("referrals", "referral-reminder"),
    /// The other side of a referral wrote something about it.
    REFERRAL_MESSAGE("referrals", "referral-message"),
    /// A referral that the organisation made came back, and is to be taken up again by the day `until`.
    REFERRAL_UNSETTLED("referrals", "referral-unsettled", "until"),
    /// The organisation is invited as a guest to an item of another one, and is one on the day `until` still.
    GUEST_INVITED("directory", "guest-invited", "until"),
    /// Something waits that is said nothing of, not even what it is.
    SEALED_WAITS("referrals", "sealed-waits"),
    /// A referral that the group handed to one of its streets is with the group alone again.
    HAND_ON_BACK("referrals", "hand-on-back"),
    /// A referral was handed to somebody who is away or not there any more, so nobody was asked.
    HAND_ON_UNASKED("directory", "hand-on-unasked"),
    /// Somebody asks the organisation for support.
    SUPPORT_ASKED("signposting", "support-asked"),
    /// Somebody waits for the institution's answer to an ask for support, by the day `until`.
    SUPPORT_OWED("signposting", "support-owed", "until"),
    /// There is something new on an ask for support: an offer, or words.
    SUPPORT_ANSWERED("signposting", "support-answered"),
    /// Something is offered to the organisation until the day `until`, and nothing more is said of it.
    OFFER_OPEN("signposting", "offer-open", "until"),
    /// Somebody took what the organisation offers, or handed it back.
    OFFER_TAKEN("signposting", "offer-taken"),
    /// A bulletin that the organisation passed on has been corrected since.
    BULLETIN_CHANGED("signposting", "bulletin-changed"),
    /// A bulletin that the organisation passed on has been withdrawn.
    BULLETIN_WITHDRAWN("signposting", "bulletin-withdrawn"),
    /// The organisation owes a reply to what a group is seeing, by the day `until`.
    BULLETIN_REPLY_OWED("signposting", "bulletin-reply-owed", "until"),
    /// There is a reply to what the organisation told that it is seeing.
    BULLETIN_REPLIED("signposting", "bulletin-replied"),
    /// The organisation asked for views, and owes by the day `until` to say what happened.
    BULLETIN_OUTCOME_OWED("signposting", "bulletin-outcome-owed", "until"),
    /// What happened with views that the organisation gave.
    BULLETIN_OUTCOME("signposting", "bulletin-outcome"),
    /// Somebody applied to a fund of the organisation, which promised an answer by the day `until`.
    GRANT_APPLIED("grants", "grant-applied", "until"),
    /// Somebody who applied waits for the answer that the organisation promised by the day `until`.
    GRANT_OWED("grants", "grant-owed", "until"),
    /// The day `until`, by which the organisation promised an answer, has passed without one.
    GRANT_OVERDUE("grants", "grant-overdue", "until"),
    /// Somebody asks the organisation to look once more at what it refused.
    GRANT_APPEALED("grants", "grant-appealed"),
    /// There is an answer to an application of the group, and no word of which.
    GRANT_DECIDED("grants", "grant-decided"),
    /// There is an answer to an application of the group, and a second steward is needed before anything follows.
    GRANT_SECOND_WORD("grants", "grant-second-word"),
    /// All that a payment of the organisation needs is there.
    GRANT_TO_PAY("grants", "grant-to-pay"),
    /// A grant for the group was paid, to whoever receives it, or in things.
    GRANT_PAID("grants", "grant-paid"),
    /// A payment of a grant for the group came back from the bank.
    GRANT_BOUNCED("grants", "grant-bounced"),
    /// What is to stand in the open data of a grant is there for the group to see first, until the day `until`.
    GRANT_RECORD("grants", "grant-record", "until"),
    /// Whether what the group had a grant for did happen: asked once at most, and never again.
    GRANT_HAPPENED("grants", "grant-happened"),
    /// The organisation is asked to apply together with another one.
    GRANT_TOGETHER("grants", "grant-together"),
    /// The organisation is asked to help somebody to write an application.
    GRANT_HELP("grants", "grant-help"),
    /// Somebody asks the organisation to hold a grant for them.
    HOST_ASKED("grants", "host-asked"),
    /// There is an answer of the host that the group asked.
    HOST_ANSWERED("grants", "host-answered"),
    /// Whoever holds money for the group does so until the day `until` and no longer.
    HOST_LEAVES("grants", "host-leaves", "until"),
    /// Whoever holds a grant of the organisation for a group does so until the day `until` and no longer.
    GRANT_MOVES("grants", "grant-moves", "until"),
    /// A payment out of what is held for the group needs the word of a second steward.
    HELD_SECOND_WORD("grants", "held-second-word"),
    /// Something is for the organisation to do about money that it holds, or is to hold: to pay, to send on, to
    /// receive.
    HELD_TO_DO("grants", "held-to-do"),
    /// There is something new about money that is held for the group.
    HELD_NEWS("grants", "held-news"),
    /// An account for the organisation's money was proposed or agreed on, and any one of its people can take it off.
    BANK_DETAILS_WAIT("grants", "bank-details-wait");

    private final String service;
    private final String id;
    private final Set<String> days;

    ToldText(String service, String id, String... days) {
        this.service = service;
        this.id = id;
        this.days = Set.of(days);
    }

    public static Optional<ToldText> of(String id) {
        return Arrays.stream(values()).filter(text -> text.id.equals(id)).findFirst();
    }

    /// The one that may ask for it.
    public String service() {
        return service;
    }

    public String id() {
        return id;
    }

    /// The names of the days that it is told with, all of them.
    public Set<String> days() {
        return days;
    }
}
