package org.trellis.directory.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.about.About;
import org.trellis.directory.weblinks.WebLinks;

/// A group's page, as its steward wants it from now on. What is left out becomes empty.
public record ListingEdit(
        @NotBlank(message = "Give your group a name")
        @Size(max = 120, message = "A name has at most 120 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "A name has no < or > in it")
        @Schema(examples = "Al-Noor Kitchen", maxLength = 120)
        String name,

        @Size(max = 600) @Schema(examples = "Hot halal meals, and a place at the table.")
        String summary,

        @Size(max = 30) @Schema(description = "Codes from GET /needs", examples = "[\"food\", \"company\"]")
        List<@Pattern(regexp = "[a-z][a-z-]{1,40}") String> offers,

        @Size(max = 600) @Schema(description = "What the group does not do", examples = "No personal care, no lifts.")
        String notOffered,

        @Size(max = 30) @Schema(description = "BCP 47 codes", examples = "[\"en\", \"ur\"]")
        List<@Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,

        @Valid Area area,
        @Valid Facets facets,

        @Size(max = 6, message = "Six addresses at most")
        @Schema(
                description =
                        "Where on the web it is: pages, forms, invites to its chats. Everybody who sees the page sees"
                                + " them, and they are looked at each night: see GET /groups/{id}/page-links",
                examples = "[\"https://al-noor.example/\"]")
        List<
                        @Size(max = WebLinks.LONGEST)
                        @Pattern(
                                regexp = WebLinks.ADDRESS,
                                message = "must be a web address, such as https://example.org")
                        String>
                links,

        @Valid @Schema(description = "What the group says of itself; as nothing when left out")
        About about) {

    public ListingEdit {
        summary = summary == null ? "" : summary.strip();
        notOffered = notOffered == null ? "" : notOffered.strip();
        offers = offers == null ? List.of() : offers.stream().distinct().toList();
        languages =
                languages == null ? List.of() : languages.stream().distinct().toList();
        area = area == null ? Area.NOWHERE : area;
        facets = facets == null ? Facets.NONE : facets;
        about = about == null ? About.NONE : about;
        links = links == null ? List.of() : links.stream().distinct().toList();
    }
}
