package org.trellis.grants.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a funder's bank wants its lists, and what its statements call the two columns that are read. None of its words
/// can begin a formula of a spreadsheet, or hold an account.
@Schema(name = "PaymentTemplate")
public record Template(
        @NotNull
        @Size(min = 4, max = 12, message = "must be 4 to 12")
        @Schema(
                description = "From left to right. `reference`, `sort-code`, `account-number` and `amount` each stand"
                        + " there once")
        List<@NotNull @Valid Column> columns,

        @Schema(description = "Whether the first line names the columns", examples = "true")
        boolean headings,

        @Schema(description = "Whether sort codes are written as 08-99-99 and not as 089999", examples = "false")
        boolean dashes,

        @NotNull
        @Size(max = 40)
        @Pattern(regexp = Template.WORDS, message = Template.WORDS_WRONG)
        @Schema(description = "The column of a statement that holds the reference", examples = "Narrative")
        String statementReference,

        @NotNull
        @Size(max = 40)
        @Pattern(regexp = Template.WORDS, message = Template.WORDS_WRONG)
        @Schema(description = "The column of a statement that holds the amount, in pounds", examples = "Paid out")
        String statementAmount) {

    static final String WORDS = "[A-Za-z]([A-Za-z ()/_.-]*[A-Za-z).])?";
    static final String WORDS_WRONG = "must be letters, with spaces, dashes, dots or brackets between them";

    private static final List<String> NEEDED = List.of("reference", "sort-code", "account-number", "amount");

    /// One column of a list.
    @Schema(name = "PaymentTemplateColumn")
    public record Column(
            @NotNull
            @Size(max = 40)
            @Pattern(regexp = WORDS, message = WORDS_WRONG)
            @Schema(description = "What the first line calls it", examples = "Beneficiary name")
            String heading,

            @NotNull
            @Pattern(
                    regexp = "reference|name|sort-code|account-number|amount|words|nothing",
                    message = "must be reference, name, sort-code, account-number, amount, words or nothing")
            @Schema(
                    description = "What stands in it: something of each payment, the same `words` in each line, or"
                            + " `nothing`",
                    enumeration = {"reference", "name", "sort-code", "account-number", "amount", "words", "nothing"},
                    examples = "name")
            String holds,

            @Size(max = 40)
            @Pattern(regexp = WORDS, message = WORDS_WRONG)
            @Schema(description = "For `words`", nullable = true, examples = "Faster payment")
            String words) {}

    /// As long as a funder gives none.
    static Template plain() {
        return new Template(
                List.of(
                        new Column("reference", "reference", null),
                        new Column("name", "name", null),
                        new Column("sort code", "sort-code", null),
                        new Column("account number", "account-number", null),
                        new Column("amount", "amount", null)),
                true,
                false,
                "reference",
                "amount");
    }

    /// What does not stand there once.
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (var needed : NEEDED) {
            if (columns.stream().filter(one -> one.holds().equals(needed)).count() != 1) {
                missing.add(needed);
            }
        }
        if (columns.stream().anyMatch(one -> one.holds().equals("words") && one.words() == null)) {
            missing.add("words");
        }
        return missing;
    }
}
