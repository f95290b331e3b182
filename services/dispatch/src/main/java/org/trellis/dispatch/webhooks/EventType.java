package org.trellis.dispatch.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a webhook may be told of. The words are added to, never changed: partners' programs go by them.
public enum EventType {
    REFERRAL_SENT("referral.sent", "A referral was sent: yours, or to you."),
    REFERRAL_ACCEPTED("referral.accepted", "The receiver took a referral on."),
    REFERRAL_DECLINED("referral.declined", "The receiver turned a referral down."),
    REFERRAL_GIVEN_BACK("referral.given-back", "The receiver gave back a referral that it had taken on."),
    REFERRAL_PASSED_ON("referral.passed-on", "The receiver passed a referral on, with the resident's consent."),
    REFERRAL_IN_PROGRESS("referral.in-progress", "The receiver is at it."),
    REFERRAL_CONNECTED_DIRECT("referral.connected-direct", "The resident and the receiver are in touch directly."),
    REFERRAL_COMPLETED(
            "referral.completed", "A referral was closed with an outcome. Other systems call this `referral.closed`."),
    REFERRAL_WITHDRAWN("referral.withdrawn", "The sender or the resident took a referral back."),
    REFERRAL_EXPIRED("referral.expired", "Nobody answered a referral in time."),
    PATHWAY_PUBLISHED("pathway.published", "A pathway that everybody may read is new or changed."),
    PATHWAY_WITHDRAWN("pathway.withdrawn", "Not everybody may read a pathway any more. Drop your copy."),
    SHARE_ENDED(
            "share.ended",
            "An organisation no longer shares with yours. Delete what you learnt from it by the share; its"
                    + " API answers 403 `share-ended` or 404 from now on."),
    /// Sent when somebody asks for it, whatever was chosen.
    TEST("test", "Sent when you ask for it, to see that your address works.");

    private static final String REFERRAL = "referral.";
    private static final String PATHWAY = "pathway.";

    private final String word;
    private final String description;

    EventType(String word, String description) {
        this.word = word;
        this.description = description;
    }

    public static Optional<EventType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /// Of a referral that came to be in this state.
    public static Optional<EventType> ofReferral(String state) {
        return of(REFERRAL + state);
    }

    static List<EventType> chosen() {
        return Arrays.stream(values()).filter(type -> type != TEST).toList();
    }

    public String word() {
        return word;
    }

    String description() {
        return description;
    }

    boolean isOfPathways() {
        return word.startsWith(PATHWAY);
    }
}
