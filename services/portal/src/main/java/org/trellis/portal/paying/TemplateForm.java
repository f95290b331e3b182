package org.trellis.portal.paying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// The columns of a bank's list, as they are being typed. A row without a heading and a choice is no column.
public class TemplateForm {

    private static final int ROWS = 8;
    private static final String WORDS = "[A-Za-z]([A-Za-z ()/_.-]*[A-Za-z).])?";
    private static final List<String> KINDS =
            List.of("reference", "name", "sort-code", "account-number", "amount", "words", "nothing");
    private static final List<String> NEEDED = List.of("reference", "sort-code", "account-number", "amount");

    /// One row of the form; the first is 1.
    public record Row(int number, String heading, String holds, String words) {

        public boolean isEmpty() {
            return heading.isEmpty() && holds.isEmpty();
        }
    }

    @RestForm
    public List<String> heading;

    @RestForm
    public List<String> holds;

    @RestForm
    public List<String> words;

    @RestForm
    public boolean headings;

    @RestForm
    public boolean dashes;

    @RestForm
    public String statementReference;

    @RestForm
    public String statementAmount;

    public Errors errors = Errors.none();

    static TemplateForm of(TemplateClient.Template template) {
        var form = new TemplateForm();
        form.heading =
                template.columns().stream().map(TemplateClient.Column::heading).toList();
        form.holds =
                template.columns().stream().map(TemplateClient.Column::holds).toList();
        form.words = template.columns().stream()
                .map(one -> Objects.requireNonNullElse(one.words(), ""))
                .toList();
        form.headings = template.headings();
        form.dashes = template.dashes();
        form.statementReference = template.statementReference();
        form.statementAmount = template.statementAmount();
        return form;
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        // What came from elsewhere with more columns stays whole.
        for (int n = 0; n < Math.max(ROWS, heading == null ? 0 : heading.size()); n++) {
            rows.add(new Row(n + 1, typed(heading, n), typed(holds, n), typed(words, n)));
        }
        return rows;
    }

    public List<String> kinds() {
        return KINDS;
    }

    /// What is wrong in a row: `heading`, `holds` or `words`.
    public String error(String part, int row) {
        return errors.of(part + "-" + row);
    }

    TemplateClient.Template template(BankFileWords say) {
        statementReference = Objects.requireNonNullElse(statementReference, "").strip();
        statementAmount = Objects.requireNonNullElse(statementAmount, "").strip();
        var columns = rows().stream().filter(row -> !row.isEmpty()).toList();
        columns.forEach(row -> look(row, say));
        Stream.of("statementReference", "statementAmount")
                .filter(field -> !isSaid(field.equals("statementAmount") ? statementAmount : statementReference))
                .forEach(field -> errors.add(field, say.lettersOnly()));
        var once = NEEDED.stream()
                .allMatch(kind ->
                        columns.stream().filter(row -> row.holds().equals(kind)).count() == 1);
        if (!once) {
            errors.add("form", say.neededOnce());
        }
        return new TemplateClient.Template(
                columns.stream().map(TemplateForm::column).toList(),
                headings,
                dashes,
                statementReference,
                statementAmount);
    }

    private void look(Row row, BankFileWords say) {
        if (!KINDS.contains(row.holds())) {
            errors.add("holds-" + row.number(), say.chooseWhat());
        }
        if (!isSaid(row.heading())) {
            errors.add("heading-" + row.number(), say.lettersOnly());
        }
        if (row.holds().equals("words") && !isSaid(row.words())) {
            errors.add("words-" + row.number(), say.lettersOnly());
        }
    }

    private static TemplateClient.Column column(Row row) {
        return new TemplateClient.Column(row.heading(), row.holds(), row.holds().equals("words") ? row.words() : null);
    }

    private static boolean isSaid(String typed) {
        return typed.length() <= 40 && typed.matches(WORDS);
    }

    private static String typed(List<String> values, int n) {
        return values == null || n >= values.size()
                ? ""
                : Objects.requireNonNullElse(values.get(n), "").strip();
    }
}
