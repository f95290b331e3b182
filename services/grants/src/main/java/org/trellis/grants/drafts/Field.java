package org.trellis.grants.drafts;

import java.util.regex.Pattern;

/// The fields of a draft, by the names that they have in addresses.
public final class Field {

    /// What it is for, in a few words.
    public static final String TITLE = "title";
    /// How much is asked for, in pence.
    public static final String AMOUNT = "amount";
    /// `own-account`, `host` or `bought`.
    public static final String WAY = "way";
    /// The id of the organisation that is to hold the money.
    public static final String HOST = "host";
    /// What is to be bought for the group.
    public static final String SHOPPING_LIST = "shopping-list";
    /// What the group promises, in place of a constitution.
    public static final String PROMISE = "promise";
    /// The wards that the group says it is in, by GSS code with spaces between: counted, so that a funder sees where
    /// its money does not come.
    public static final String WARDS = "wards";
    /// The first ten letters of `profile-name`, `profile-area` and so on: what of its page the group takes along.
    public static final String PROFILE = "profile-";

    static final String ANY = "title|amount|way|host|shopping-list|promise|wards|profile-[a-z]{2,20}|answer-([1-9]|10)";

    private static final Pattern KNOWN = Pattern.compile(ANY);

    private Field() {}

    /// Of the question with this number, from 1.
    public static String answer(int question) {
        return "answer-" + question;
    }

    static boolean isKnown(String name) {
        return KNOWN.matcher(name).matches();
    }
}
