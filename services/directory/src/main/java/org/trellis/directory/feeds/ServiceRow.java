package org.trellis.directory.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What is taken of a service, as the standard calls it. Contacts and telephone numbers have columns so that whoever
/// sends a feed is told that they are left behind; they are never filled.
final class ServiceRow {

    static final List<String> HEADER = List.of(
            "id",
            "name",
            "description",
            "url",
            "status",
            "service_areas",
            "postal_code",
            "latitude",
            "longitude",
            "contact",
            "phone",
            "email");

    private static final int MOST_AREAS = 10;

    private ServiceRow() {}

    static List<String> values(JsonNode service) {
        var location = location(service);
        var address = first(location.path("addresses"));
        return Arrays.asList(
                text(service, "id"),
                text(service, "name"),
                text(service, "description"),
                firstText(
                        text(service, "url"),
                        text(service.path("organization"), "website"),
                        text(service.path("organization"), "url")),
                text(service, "status"),
                areas(service, location, address),
                text(address, "postal_code"),
                text(location, "latitude"),
                text(location, "longitude"),
                "",
                "",
                "");
    }

    // A service without a place of its own may be anywhere within its areas.
    private static JsonNode location(JsonNode service) {
        return first(service.path("service_at_locations")).path("location");
    }

    private static String areas(JsonNode service, JsonNode location, JsonNode address) {
        var names = new LinkedHashSet<String>();
        StreamSupport.stream(service.path("service_areas").spliterator(), false)
                .map(area -> text(area, "name"))
                .filter(name -> !name.isEmpty())
                .limit(MOST_AREAS)
                .forEach(names::add);
        return names.isEmpty()
                ? firstText(text(address, "city"), text(address, "region"), text(location, "name"))
                : String.join(", ", names);
    }

    private static JsonNode first(JsonNode list) {
        return list.path(0);
    }

    private static String firstText(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    // Numbers are texts in some feeds; what is no text and no number is nothing.
    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
    }
}
