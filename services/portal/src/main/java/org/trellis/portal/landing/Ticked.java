package org.trellis.portal.landing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.trellis.portal.referrals.Referral;

/// A referral to give back as it was seen: `step` is how many steps it had taken then.
public record Ticked(UUID id, int step) {

    private static final Pattern FIELD = Pattern.compile("do-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final Pattern BACK = Pattern.compile("back-(\\d{1,9})");

    static Ticked of(Referral referral) {
        return new Ticked(referral.id(), referral.step());
    }

    /// Nothing for a field that is another one, or that says to keep it.
    static Optional<Ticked> of(String field, String value) {
        var about = FIELD.matcher(field);
        var back = BACK.matcher(value == null ? "" : value);
        return about.matches() && back.matches()
                ? Optional.of(new Ticked(UUID.fromString(about.group(1)), Integer.parseInt(back.group(1))))
                : Optional.empty();
    }

    public String field() {
        return "do-" + id;
    }

    public String code() {
        return "back-" + step;
    }
}
