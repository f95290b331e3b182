package org.trellis.addresses;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One way to reach a person, in the one form in which it is compared: `+447700900123`, or an e-mail in lower case.
public record Address(Kind kind, String value) {

    /// What an address is for: a telephone takes text messages, an e-mail address takes mail.
    public enum Kind {
        PHONE,
        EMAIL;

        /// As events and forms write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // What browsers take for an e-mail address (HTML Living Standard, "valid e-mail address"), with a dot in the
    // domain.
    private static final Pattern EMAIL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    private static final int LONGEST = 200;
    private static final int SHOWN_DIGITS = 3;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// Reads what a person typed: a number without a country is a British one. Empty when it can reach nobody.
    public static Optional<Address> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = typed.strip();
        return text.contains("@") ? email(text) : phone(text);
    }

    private static Optional<Address> email(String text) {
        var value = text.toLowerCase(Locale.ROOT);
        return EMAIL.matcher(value).matches() ? Optional.of(new Address(Kind.EMAIL, value)) : Optional.empty();
    }

    private static Optional<Address> phone(String text) {
        try {
            var number = NUMBERS.parse(text, "GB");
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new Address(Kind.PHONE, NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// Enough for its owner to know it by, for nobody else's eyes: `•••• 123` or `a•••@example.org`.
    public String hint() {
        return switch (kind) {
            case PHONE -> "•••• " + value.substring(value.length() - SHOWN_DIGITS);
            case EMAIL -> value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
        };
    }

    /// Says its kind only, so that no log tells an address by accident.
    @Override
    public String toString() {
        return kind.word();
    }
}
