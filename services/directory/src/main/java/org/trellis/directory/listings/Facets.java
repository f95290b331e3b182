package org.trellis.directory.listings;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The parts of a page that are shown only to those who hold a share card for them. Absent means empty or not shown.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Shown only by share card. What the caller may not see is absent, as is what is empty.")
public record Facets(
        @Valid Contact contact,

        @Size(max = 600) @Schema(description = "The area in detail, such as streets", examples = "Dock Road, Pump Lane")
        String area,

        @Size(max = 600) @Schema(description = "What happens when", examples = "Hot meals Tuesdays and Fridays from 5")
        String activities,

        @Size(max = 600) @Schema(description = "How much can be taken on", examples = "Two more households this week")
        String capacity,

        @Size(max = 600) @Schema(description = "How many people help", examples = "About 14 helpers")
        String numbers,

        @Size(max = 2000)
        @Schema(
                description = "How the group came about and what it is proud of",
                examples = "It began with one pot of soup")
        String story) {

    static final Facets NONE = new Facets(null, null, null, null, null, null);

    /// The words of those that are there.
    List<String> words() {
        var words = new ArrayList<String>();
        add(words, "contact", contact);
        add(words, "area", area);
        add(words, "activities", activities);
        add(words, "capacity", capacity);
        add(words, "numbers", numbers);
        add(words, "story", story);
        return words;
    }

    private static void add(List<String> words, String word, Object facet) {
        if (facet != null) {
            words.add(word);
        }
    }

    /// How a group is reached.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @Size(max = 40)
            @Pattern(regexp = "\\+?[0-9 ()-]*", message = "must be a telephone number")
            @Schema(examples = "07700 900123")
            String phone,

            @Size(max = 200)
            @Pattern(regexp = "([^@\\s<>\"]+@[^@\\s<>\"]+)?", message = "must be an e-mail address")
            @Schema(examples = "kitchen@al-noor.example")
            String email) {}
}
