package org.trellis.referrals.messages;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in a text what looks as if it were somebody's: a telephone number or an e-mail address. It cannot find names.
final class Personal {

    // Not to read an address, only to see that there is one.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

    private static final int SHORTEST = 10;
    private static final long TRIES = 100;

    private Personal() {}

    static Optional<String> in(String text) {
        var email = EMAIL.matcher(text);
        if (email.find()) {
            return Optional.of(email.group());
        }
        // Also numbers that nobody has: whoever writes one has mistyped it, or tries things out. Days and times are
        // shorter.
        for (var found : PhoneNumberUtil.getInstance().findNumbers(text, "GB", Leniency.POSSIBLE, TRIES)) {
            if (found.rawString().chars().filter(Character::isDigit).count() >= SHORTEST) {
                return Optional.of(found.rawString());
            }
        }
        return Optional.empty();
    }
}
