package org.trellis.referrals.patches;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of a ward or of several, as its holder wants everybody to read it.
@Schema(name = "PathwayPatch", description = "A part of one ward or of several: whoever lives in one of its postcodes")
public record Patch(
        @Size(max = 80)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "has no < or > in it")
        @Schema(description = "What people call it", examples = "Hollin Street and the Steps", nullable = true)
        String name,

        @NotEmpty(message = "Give the postcodes of this part")
        @Size(max = 200, message = "Two hundred postcodes at most: where there are more, give their beginnings")
        @Schema(description = "Whole ones or their beginnings", examples = "[\"EM1 2AB\", \"EM1 3\"]")
        List<
                        @Pattern(
                                regexp = Patch.POSTCODE,
                                message = "must be a postcode such as EM1 2AB, or the beginning of one, EM1 2 or EM1")
                        String>
                postcodes,

        @Size(max = 20, message = "Twenty wards at most")
        @Schema(
                description = "GSS codes of the wards that it is a part of. Who searches by one of them, and says no"
                        + " postcode, finds it too",
                examples = "[\"E05999901\"]")
        List<@Pattern(regexp = "[EWSN][0-9]{8}", message = "must be a GSS code, such as E05999901") String> within) {

    static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?";

    public Patch {
        name = name == null || name.isBlank() ? null : name.strip();
        postcodes = distinct(postcodes).stream().map(Patch::written).distinct().toList();
        within = distinct(within);
    }

    /// What a search by a whole postcode looks for: the postcode, its sector and its district.
    public static List<String> around(String postcode) {
        var whole = written(postcode);
        var district = whole.substring(0, whole.indexOf(' '));
        return List.of(whole, whole.substring(0, district.length() + 2), district);
    }

    /// In one line, to tell what changed.
    public String text() {
        return (name == null ? "" : name + ": ") + String.join(", ", postcodes);
    }

    private static List<String> distinct(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }

    // With the space where it belongs, when it was left out of a whole postcode.
    private static String written(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        return plain.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")
                ? plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3)
                : plain;
    }
}
