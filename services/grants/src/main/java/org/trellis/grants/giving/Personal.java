package org.trellis.grants.giving;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.regex.Pattern;

/// Finds in a text what looks as if it were somebody's. It cannot find names: that is why groups look first.
public final class Personal {

    // Not to read an address, only to see that there is one.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,255}\\.[^\\s@<>]");

    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\\b");

    private static final int SHORTEST = 10;
    private static final long TRIES = 100;

    private Personal() {}

    public static boolean hasEmail(String text) {
        return EMAIL.matcher(text).find();
    }

    public static boolean hasPostcode(String text) {
        return POSTCODE.matcher(text).find();
    }

    public static boolean hasTelephone(String text) {
        // Days and sums are shorter.
        for (var found : PhoneNumberUtil.getInstance().findNumbers(text, "GB", Leniency.POSSIBLE, TRIES)) {
            if (found.rawString().chars().filter(Character::isDigit).count() >= SHORTEST) {
                return true;
            }
        }
        return false;
    }
}
