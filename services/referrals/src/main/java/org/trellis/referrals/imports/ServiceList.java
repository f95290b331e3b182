package org.trellis.referrals.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Reads pathways from services of Open Referral UK 3.0: a page of `/services`, a list, or one service. What a service
/// does not say is not among its values. Contacts, who are people, are never read.
final class ServiceList {

    private static final String GSS = "[EWSNK][0-9]{8}";
    private static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?";
    private static final String CODE = "[a-z][a-z-]{1,40}";
    private static final int LONGEST = 600;
    private static final Set<String> ENDED = Set.of("inactive", "defunct");

    private ServiceList() {}

    static PathwayList read(InputStream bytes, ObjectMapper json, LocalDate today) throws IOException {
        var rows = new ArrayList<ImportedRow>();
        var faults = new ArrayList<ImportReport.Row>();
        long number = 0;
        for (var service : services(tree(bytes, json))) {
            PathwayList.mustHaveRoom(rows.size() + faults.size(), ++number);
            if (ENDED.contains(text(service, "status"))) {
                faults.add(ImportReport.Row.ended(number, text(service, "id"), text(service, "name")));
            } else {
                rows.add(new ImportedRow(number, values(service, today)));
            }
        }
        return new PathwayList(rows, List.of(), faults);
    }

    private static JsonNode tree(InputStream bytes, ObjectMapper json) throws IOException {
        try {
            return json.readTree(bytes);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new ImportRefusal.FeedBroken().asException();
        }
    }

    private static Iterable<JsonNode> services(JsonNode read) {
        var found = read.isObject() && read.has("contents") ? read.path("contents") : read;
        if (found.isObject() && found.has("id")) {
            return List.of(found);
        }
        if (!found.isArray() || !all(found).stream().allMatch(JsonNode::isObject)) {
            throw new ImportRefusal.FeedBroken().asException();
        }
        return found;
    }

    private static Map<Column, String> values(JsonNode service, LocalDate today) {
        var values = new EnumMap<Column, String>(Column.class);
        values.put(Column.REFERENCE, text(service, "id"));
        values.put(Column.TITLE, text(service, "name"));
        put(values, Column.NEED, service, "attributes", ServiceList::need);
        put(values, Column.AREAS, service, "service_areas", ServiceList::areas);
        put(values, Column.PATCHES, service, "service_areas", ServiceList::postcodes);
        eligibility(values, service);
        put(values, Column.HOW, service, "application_process", JsonNode::asText);
        put(values, Column.COST_WORDS, service, "fees_description", JsonNode::asText);
        put(values, Column.COST, service, "cost_options", ServiceList::cost);
        if (service.hasNonNull("schedules")) {
            var hours = ServiceHours.of(all(service.path("schedules")), today);
            values.put(Column.HOURS, hours.words());
            values.put(Column.TIMES, hours.times());
        }
        put(values, Column.LANGUAGES, service, "languages", list -> texts(list, "code"));
        put(values, Column.TELEPHONE, service, "phones", list -> text(list.path(0), "number"));
        put(values, Column.EMAIL, service, "email", JsonNode::asText);
        var url = text(service, "url");
        if (url.startsWith("https://")) {
            values.put(Column.LINK, url);
        }
        return values;
    }

    private static void put(
            Map<Column, String> values,
            Column column,
            JsonNode service,
            String field,
            Function<JsonNode, String> reading) {
        if (service.hasNonNull(field)) {
            values.put(column, reading.apply(service.path(field)).strip());
        }
    }

    // A description is for whom a service is at best: taken where nothing better is there and it is short enough.
    private static void eligibility(Map<Column, String> values, JsonNode service) {
        var description = text(service, "description");
        if (service.hasNonNull("eligibility_description")) {
            values.put(Column.ELIGIBILITY, text(service, "eligibility_description"));
        } else if (!description.isEmpty() && description.length() <= LONGEST) {
            values.put(Column.ELIGIBILITY, description);
        }
    }

    private static String need(JsonNode attributes) {
        return all(attributes).stream()
                .map(attribute -> attribute.path("taxonomy_term"))
                .flatMap(term -> List.of(text(term, "term"), text(term, "code")).stream())
                .filter(code -> code.matches(CODE))
                .findFirst()
                .orElse("");
    }

    private static String areas(JsonNode areas) {
        return all(areas).stream()
                .flatMap(area -> List.of(text(area, "uri").replaceFirst("^.*/", ""), text(area, "name")).stream())
                .filter(code -> code.matches(GSS))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    // Our own feed, and others, name districts of postcodes so.
    private static String postcodes(JsonNode areas) {
        return all(areas).stream()
                .map(area -> text(area, "name"))
                .filter(name -> name.matches(POSTCODE))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String cost(JsonNode options) {
        var isPaid =
                all(options).stream().anyMatch(option -> option.path("amount").asDouble(0) > 0);
        return isPaid ? "paid" : "free";
    }

    private static String texts(JsonNode list, String field) {
        return all(list).stream().map(one -> text(one, field)).collect(Collectors.joining(" "));
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    // Numbers are texts in some feeds; what is no text and no number is nothing.
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
    }
}
