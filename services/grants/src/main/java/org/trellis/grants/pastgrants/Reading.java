package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.trellis.grants.giving.Pounds;
import org.trellis.grants.giving.Tree;

/// Makes of one record of a file what is kept of it, or says why that cannot be.
final class Reading {

    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final String SOMEBODY = "A grant to an individual";
    private static final int LONGEST_ID = 200;
    private static final int LONGEST = 10_000;

    private final LocalDate today;

    Reading(LocalDate today) {
        this.today = today;
    }

    Taken of(JsonNode given) {
        if (!given.isObject()) {
            return wrong("", "", "not-a-grant", "This is no grant: it has no fields.");
        }
        var id = Tree.text(given, "/id").strip();
        if (id.isEmpty() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            return wrong(
                    "", "id", "id-missing", "Give the grant an id of up to 200 characters, such as 360G-eva-2019-7.");
        }
        var toSomebody = given.path("recipientOrganization").isEmpty() && given.hasNonNull("recipientIndividual");
        var record = Kept.of(given);
        record.put("id", id);
        if (toSomebody) {
            // Its title may well be somebody's name.
            record.put("title", SOMEBODY).put("description", SOMEBODY);
        }
        return missing(id, record, toSomebody).orElseGet(() -> whole(id, record, given, toSomebody));
    }

    private static Optional<Taken> missing(String id, ObjectNode record, boolean toSomebody) {
        for (var field : new String[] {"title", "description"}) {
            var text = Tree.text(record, "/" + field);
            if (text.isBlank()) {
                return Optional.of(
                        wrong(id, field, "text-missing", "There is no " + field + ". Every grant needs one."));
            }
            if (text.length() > LONGEST) {
                return Optional.of(wrong(id, field, "text-too-long", "The " + field + " is far too long."));
            }
        }
        for (var field : new String[] {"fundingOrganization", "recipientOrganization"}) {
            var needed = field.equals("fundingOrganization") || !toSomebody;
            for (var part : new String[] {"id", "name"}) {
                if (needed
                        && Tree.text(record, "/%s/0/%s".formatted(field, part)).isBlank()) {
                    return Optional.of(wrong(
                            id,
                            field + "." + part,
                            "text-missing",
                            "Say who gave it and who had it, with an id and a name."));
                }
            }
        }
        return Optional.empty();
    }

    private Taken whole(String id, ObjectNode record, JsonNode given, boolean toSomebody) {
        if (!Tree.text(record, "/currency").equals("GBP")) {
            return wrong(id, "currency", "currency-not-gbp", "Only grants in pounds, GBP, are kept here.");
        }
        var amount = given.path("amountAwarded");
        var pence = amount.isNumber() ? Pounds.pence(amount.decimalValue()) : Optional.<Long>empty();
        if (pence.isEmpty()) {
            return wrong(
                    id,
                    "amountAwarded",
                    "amount-not-possible",
                    "Give the amount in pounds as a number above nothing, with at most two decimals.");
        }
        record.put("amountAwarded", Pounds.of(pence.get()));
        var day = day(Tree.text(record, "/awardDate"));
        if (day.isEmpty() || day.get().isBefore(FIRST) || day.get().isAfter(today)) {
            return wrong(
                    id,
                    "awardDate",
                    "date-not-possible",
                    "Give the day of the award as YYYY-MM-DD, not before 1990 and not in the future.");
        }
        return new Taken.Whole(id, record, pence.get(), day.get(), toSomebody);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Taken wrong(String id, String field, String code, String words) {
        return new Taken.Wrong(id, field, code, words);
    }
}
