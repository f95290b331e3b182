package org.trellis.grants.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.csv.CsvRow;
import org.trellis.grants.awards.PaymentView;

/// What a statement says of the payments of a file, line by line.
final class Statement {

    private record Line(long number, UUID payment, BigDecimal amount) {

        boolean isOf(PaymentView other) {
            return amount != null && amount.abs().compareTo(BigDecimal.valueOf(other.pence(), 2)) == 0;
        }

        boolean isBelowNothing() {
            return amount.signum() < 0;
        }
    }

    private final Map<String, UUID> known;
    private final List<Line> lines = new ArrayList<>();
    private final List<Compared.Unclear> unclear = new ArrayList<>();
    private final List<PaymentView> fits = new ArrayList<>();
    private int before;

    Statement(Collection<PaymentView> known) {
        this.known = known.stream().collect(Collectors.toMap(one -> Reference.of(one.id()), PaymentView::id));
    }

    void take(CsvRow row, String reference, String amount) {
        var payment = known.get(Reference.read(reference));
        if (payment == null) {
            unclear.add(new Compared.Unclear(row.line(), "unknown"));
        } else {
            lines.add(new Line(row.line(), payment, read(amount)));
        }
    }

    /// Those that some line names.
    Set<UUID> payments() {
        return lines.stream().map(Line::payment).collect(Collectors.toSet());
    }

    /// Looks at the payments as they are by now. Answers those that were paid.
    List<PaymentView> compareWith(List<PaymentView> payments) {
        var now = payments.stream().collect(Collectors.toMap(PaymentView::id, Function.identity()));
        var isBelow = leavesBelowNothing(now);
        var seen = new HashSet<UUID>();
        for (var line : lines) {
            var payment = now.get(line.payment());
            if (!line.isOf(payment)) {
                unclear(line, "amount");
            } else if (isBelow != null && isBelow != line.isBelowNothing()) {
                unclear(line, "came-back");
            } else if (payment.state().equals("paid") || seen.contains(payment.id())) {
                before++;
            } else if (!payment.state().equals("in-file")) {
                unclear(line, "not-on-its-way");
            } else {
                seen.add(payment.id());
                fits.add(payment);
            }
        }
        return List.copyOf(fits);
    }

    Compared compared() {
        unclear.sort(Comparator.comparingLong(Compared.Unclear::line));
        return new Compared(fits.size(), before, unclear);
    }

    // What leaves an account stands below nothing on some statements, and above it on others. Where both are there
    // most lines say which it is, and the rest came back. Null where they are all alike.
    private Boolean leavesBelowNothing(Map<UUID, PaymentView> now) {
        var signs = lines.stream()
                .filter(line -> line.isOf(now.get(line.payment())))
                .collect(Collectors.partitioningBy(Line::isBelowNothing, Collectors.counting()));
        var below = signs.get(true);
        var above = signs.get(false);
        return below == 0 || above == 0 ? null : below >= above;
    }

    private void unclear(Line line, String why) {
        unclear.add(new Compared.Unclear(line.number(), why));
    }

    private static BigDecimal read(String amount) {
        var figures = amount.replaceAll("[£,\\s]", "");
        return figures.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?") ? new BigDecimal(figures) : null;
    }
}
