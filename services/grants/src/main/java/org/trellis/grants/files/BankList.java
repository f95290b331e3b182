package org.trellis.grants.files;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.trellis.grants.awards.PaymentView;
import org.trellis.grants.bank.AccountDetails;

/// A list for a bank, line by line, as its template says.
final class BankList {

    private static final String END = "\r\n";

    private final Template template;
    private final StringBuilder lines = new StringBuilder();

    BankList(Template template) {
        this.template = template;
        if (template.headings()) {
            lines.append(template.columns().stream()
                            .map(Template.Column::heading)
                            .collect(Collectors.joining(",")))
                    .append(END);
        }
    }

    void add(PaymentView payment, AccountDetails to) {
        lines.append(template.columns().stream()
                        .map(column -> cell(column, payment, to))
                        .collect(Collectors.joining(",")))
                .append(END);
    }

    private String cell(Template.Column column, PaymentView payment, AccountDetails to) {
        return switch (column.holds()) {
            case "reference" -> Reference.of(payment.id());
            case "name" -> name(to);
            case "sort-code" -> sortCode(to);
            case "account-number" -> to.accountNumber();
            case "amount" -> BigDecimal.valueOf(payment.pence(), 2).toPlainString();
            case "words" -> column.words();
            default -> "";
        };
    }

    // What banks take, and nothing that a spreadsheet would take for a formula.
    private static String name(AccountDetails to) {
        return to.accountName().replaceAll("[^\\p{L}\\p{Nd} .&/'-]", "").replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
    }

    private String sortCode(AccountDetails to) {
        return template.dashes() ? to.sortCode().replaceAll("(..)(..)(..)", "$1-$2-$3") : to.sortCode();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
