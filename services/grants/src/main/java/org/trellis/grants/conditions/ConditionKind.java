package org.trellis.grants.conditions;

import java.util.Arrays;
import java.util.Optional;

/// Every kind of condition there is. A kind is added, never changed; what is banned is listed too, so that whoever
/// meets it can be told why. The banned ones are those that no offer of support may have either (ADR 0058).
enum ConditionKind {
    SPEND_BY("spend-by", "By when it is spent"),
    SPEND_ON("spend-on", "What it is spent on, and what not"),
    KEEP_RECEIPTS("keep-receipts", "Receipts are kept, or sent as photos"),
    SAY_IT_HAPPENED("say-it-happened", "A word or a photo afterwards, with nobody's details"),
    GIVE_BACK_UNSPENT("give-back-unspent", "What is left is given back, or used for something else that is said"),
    OPEN_TO_ALL("open-to-all", "What it pays for is open to everybody that it is for"),
    SAFETY("safety", "Rules that keep people safe, such as food hygiene"),
    INSURANCE_IN_PLACE("insurance-in-place", "Which insurance there has to be, and whose"),
    LICENCE("licence", "Which licence is needed, such as for a street party"),
    DATA_ABOUT_PEOPLE(
            "data-about-people",
            "Names, numbers or reports about members, helpers or the people who are helped",
            "Nobody has to tell who its members, helpers or the people it helps are to be given money."),
    WAY_OF_WORKING(
            "way-of-working",
            "A change in how the group works, decides or is run",
            "Nobody has to change how it works to be given money."),
    EXCLUSIVE(
            "exclusive",
            "Working with nobody else, or with somebody first",
            "Everybody stays free to work with whom they choose."),
    SILENCE(
            "silence",
            "Not speaking about something, or not finding fault",
            "Everybody stays free to say what they think."),
    FORMAL_STATUS(
            "formal-status",
            "Becoming a charity, a company or anything else that is constituted",
            "Nobody has to become anything else than it is to be given money."),
    TAKE_ANOTHER_OFFER(
            "take-another-offer",
            "Taking something else too, such as referrals",
            "A grant stands for itself: nothing else may depend on it.");

    private final String code;
    private final String words;
    private final String whyBanned;

    ConditionKind(String code, String words) {
        this(code, words, null);
    }

    ConditionKind(String code, String words, String whyBanned) {
        this.code = code;
        this.words = words;
        this.whyBanned = whyBanned;
    }

    static Optional<ConditionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    boolean isBanned() {
        return whyBanned != null;
    }

    /// To be read out; null where it is allowed.
    String whyBanned() {
        return whyBanned;
    }
}
