package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trellis.grants.giving.Pounds;
import org.trellis.grants.giving.Tree;

/// The fields that are kept of a record: those that say something about a grant, in the forms that 360Giving's schema
/// wants. People's names, contacts, addresses and postcodes are not among them, whatever file they come in.
final class Kept {

    private static final List<String> TEXTS = List.of("title", "description", "currency", "awardDate");

    private static final Map<String, List<String>> OBJECTS = Map.of(
            "grantProgramme", List.of("code", "title", "description"),
            "fundingOrganization", List.of("id", "name", "department", "charityNumber", "companyNumber"),
            "recipientOrganization", List.of("id", "name", "charityNumber", "companyNumber", "organisationType"),
            "beneficiaryLocation", List.of("name", "countryCode", "geoCode", "geoCodeType"));

    private static final int MOST_IN_A_LIST = 50;
    private static final int LONGEST_PART = 2_000;
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])";

    private Kept() {}

    static ObjectNode of(JsonNode given) {
        var kept = Tree.empty();
        TEXTS.forEach(field -> putText(kept, field, given.path(field)));
        OBJECTS.forEach((field, parts) -> putList(kept, field, parts, given.path(field)));
        putMoney(kept, "amountAppliedFor", given);
        putMoney(kept, "amountDisbursed", given);
        putDates(kept, given.path("plannedDates"));
        putIf(kept, "fromOpenCall", given, text -> text.equals("Yes") || text.equals("No"));
        putIf(kept, "regrantType", given, text -> text.matches("FRG0[1-7]0"));
        putIf(kept, "locationScope", given, text -> text.matches("GLS0([1-6]0|99)"));
        putIf(kept, "dataSource", given, Kept::isAddress);
        putIf(kept, "dateModified", given, Kept::isMoment);
        return kept;
    }

    private static void putText(ObjectNode into, String field, JsonNode given) {
        // The database takes every character but this one.
        if (given.isTextual() || given.isNumber()) {
            into.put(field, given.asText().replace("\u0000", "").strip());
        }
    }

    private static void putList(ObjectNode into, String field, List<String> parts, JsonNode given) {
        if (!given.isArray() || given.isEmpty()) {
            return;
        }
        var list = into.putArray(field);
        for (var one : given) {
            if (list.size() < MOST_IN_A_LIST) {
                var object = list.addObject();
                for (var part : parts) {
                    var value = one.path(part);
                    if (value.asText("").length() <= LONGEST_PART && fits(part, value.asText(""))) {
                        putText(object, part, value);
                    }
                }
            }
        }
    }

    private static boolean fits(String part, String text) {
        return !part.equals("countryCode") || text.matches("[A-Z]{2}");
    }

    private static void putMoney(ObjectNode into, String field, JsonNode given) {
        if (given.path(field).isNumber()) {
            Pounds.pence(given.path(field).decimalValue()).ifPresent(pence -> into.put(field, Pounds.of(pence)));
        }
    }

    private static void putDates(ObjectNode into, JsonNode given) {
        var first = given.path(0);
        var dates = Tree.empty();
        for (var field : List.of("startDate", "endDate")) {
            if (first.path(field).asText("").matches(DAY)) {
                dates.put(field, first.path(field).asText());
            }
        }
        var months = first.path("duration");
        if (months.isNumber() && months.decimalValue().signum() >= 0 && isSmall(months.decimalValue())) {
            dates.put("duration", months.decimalValue());
        }
        if (!dates.isEmpty()) {
            Tree.putOne(into, "plannedDates", dates);
        }
    }

    private static boolean isSmall(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(1_000)) <= 0 && number.scale() >= 0 && number.scale() <= 5;
    }

    private static void putIf(ObjectNode into, String field, JsonNode given, Predicate<String> fits) {
        var text = given.path(field).asText("");
        if (fits.test(text)) {
            into.put(field, text);
        }
    }

    private static boolean isAddress(String text) {
        try {
            return text.length() <= LONGEST_PART
                    && text.matches("https?://[!-~]+")
                    && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
