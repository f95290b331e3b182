package org.trellis.keycloak.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import java.util.regex.Pattern;
import org.trellis.addresses.Address;
import org.trellis.addresses.Address.Kind;

/// Reads what somebody typed as their telephone number or e-mail address, and says in words why it will not do.
public final class Reach {

    /// What became of it.
    public sealed interface Reading {

        record Good(Address address) implements Reading {}

        /// `problem` is the key of a message of the theme.
        record Bad(String problem) implements Reading {}
    }

    // Ofcom keeps these mobile numbers for drama; no network has them, so the library does not know them.
    private static final Pattern DRAMA = Pattern.compile("\\+447700900\\d{3}");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private final Set<String> countries;

    public Reach(Set<String> countries) {
        this.countries = Set.copyOf(countries);
    }

    public Reading read(String typed) {
        if (typed == null || typed.isBlank()) {
            return new Reading.Bad("trellisReachMissing");
        }
        return Address.read(typed)
                .<Reading>map(address -> address.kind() == Kind.EMAIL ? new Reading.Good(address) : mobile(address))
                .orElse(new Reading.Bad("trellisReachNotRead"));
    }

    private Reading mobile(Address address) {
        if (DRAMA.matcher(address.value()).matches() && countries.contains("GB")) {
            return new Reading.Good(address);
        }
        var number = parsed(address);
        if (NUMBERS.getRegionCodesForCountryCode(number.getCountryCode()).stream()
                .noneMatch(countries::contains)) {
            return new Reading.Bad("trellisReachCountry");
        }
        if (!NUMBERS.isValidNumber(number)) {
            return new Reading.Bad("trellisReachNotRead");
        }
        if (!countries.contains(NUMBERS.getRegionCodeForNumber(number))) {
            return new Reading.Bad("trellisReachCountry");
        }
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> new Reading.Good(address);
            default -> new Reading.Bad("trellisReachNotMobile");
        };
    }

    private static PhoneNumber parsed(Address address) {
        try {
            return NUMBERS.parse(address.value(), null);
        } catch (NumberParseException e) {
            throw new IllegalArgumentException("It was read a moment ago", e);
        }
    }
}
