package org.trellis.signposting.conditions;

import java.util.Arrays;
import java.util.Optional;

/// Every kind of condition there is. A kind is added, never changed; what is banned is listed too, so that whoever
/// meets it can be told why.
enum ConditionKind {
    RETURN_BY("return-by", "By when and in what state it comes back"),
    OPENING_HOURS("opening-hours", "When it can be used or collected"),
    BOOK_AHEAD("book-ahead", "How long before, and with whom, it is booked"),
    LEAVE_AS_FOUND("leave-as-found", "How a place or a thing is left"),
    PLACES_LIMITED("places-limited", "How many people can come, or how many there are"),
    DEPOSIT("deposit", "A deposit, such as for a key, that is given back"),
    AGE("age", "From or up to which age"),
    ACCESS("access", "What has to be known about getting in and about"),
    SAFETY("safety", "Rules of a place or a thing that keep people safe, such as fire doors"),
    INSURANCE_IN_PLACE("insurance-in-place", "Which insurance there has to be, and whose"),
    LICENCE("licence", "Which licence is needed, such as for music or a van"),
    USED_FOR("used-for", "What it can be used for, and what it cannot"),
    DATA_ABOUT_PEOPLE(
            "data-about-people",
            "Names, numbers or reports about members, helpers or the people who are helped",
            "Nobody has to tell who its members, helpers or the people it helps are to be given something."),
    WAY_OF_WORKING(
            "way-of-working",
            "A change in how the other one works, decides or is run",
            "Nobody has to change how it works to be given something."),
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
            "Nobody has to become anything else than it is to be given something."),
    TAKE_ANOTHER_OFFER(
            "take-another-offer",
            "Taking something else too, or money or referrals that depend on taking this",
            "An offer stands for itself: nothing else may depend on whether somebody takes it.");

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
