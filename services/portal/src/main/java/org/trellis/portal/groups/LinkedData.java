package org.trellis.portal.groups;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trellis.portal.vocabulary.Say;

/// A public page in the words of schema.org, for search engines: nothing that the page does not say.
@ApplicationScoped
class LinkedData {

    private final ObjectMapper json;

    LinkedData(ObjectMapper json) {
        this.json = json;
    }

    /// JSON-LD that may stand within a `script` element: no text of a group can end it.
    String of(Listing listing, String address, Say say) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Organization");
        data.put("@id", address);
        data.put("url", address);
        data.put("name", listing.name());
        put(data, "description", listing.summary());
        put(data, "areaServed", listing.area().words());
        if (!listing.languages().isEmpty()) {
            data.put("knowsLanguage", listing.languages());
        }
        if (!listing.offers().isEmpty()) {
            data.put("keywords", say.needs(listing.offers()));
        }
        if (listing.hours() != null && listing.opening() != null) {
            data.put(
                    "contactPoint",
                    Map.of("@type", "ContactPoint", "hoursAvailable", OpeningHours.specified(listing.hours())));
        }
        try {
            return json.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(LinkedHashMap<String, Object> data, String name, String value) {
        if (value != null && !value.isBlank()) {
            data.put(name, value);
        }
    }
}
