package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sums of money between people, who write pounds, and the services, which count whole pence. The same in Welsh.
@Named("pounds")
@ApplicationScoped
public class Pounds {

    private static final int PENCE = 2;
    // A format also reads "1E9" and "∞", and would write out a thousand million noughts of the one.
    private static final Pattern DIGITS = Pattern.compile("-?[0-9,]{0,18}(\\.[0-9]{0,4})?");

    /// `£500`, and `£89.40` where pence are left over; nothing for none.
    public String of(Long pence) {
        if (pence == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setMinimumFractionDigits(pence % 100 == 0 ? 0 : PENCE);
        return format.format(BigDecimal.valueOf(pence, PENCE));
    }

    /// As it stands in a field to type in: `500`, or `89.40`.
    public static String typed(Long pence) {
        if (pence == null) {
            return "";
        }
        var pounds = BigDecimal.valueOf(pence, PENCE);
        return pence % 100 == 0 ? pounds.setScale(0).toPlainString() : pounds.toPlainString();
    }

    /// Pence of what somebody typed: `500`, `£1,200` or `89.40 `. Empty for what is no number; parts of a penny and
    /// sums below nothing are numbers, and the service says why it does not take them.
    public static Optional<BigDecimal> pence(String typed) {
        var plain = typed.strip().replaceFirst("^£\\s*", "");
        if (!DIGITS.matcher(plain).matches()) {
            return Optional.empty();
        }
        var format = (DecimalFormat) NumberFormat.getInstance(Locale.UK);
        format.setParseBigDecimal(true);
        // Without it "18,40" would be read as 1840.
        format.setStrict(true);
        format.setGroupingUsed(plain.contains(","));
        try {
            return Optional.of(((BigDecimal) format.parse(plain)).movePointRight(PENCE));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }
}
