package org.trellis.referrals.details;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the receiver reaches the resident, and what the resident wants it to know.
@Schema(name = "ResidentDetails")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        @Size(max = 120)
        @Pattern(regexp = LINE, message = "has no < or > in it")
        @Schema(description = "As the resident wants to be called", examples = "Jan", nullable = true)
        String name,

        @Pattern(regexp = "\\+?[0-9() -]{3,20}", message = "must be a telephone number, such as 07700 900123")
        @Schema(examples = "07700 900123", nullable = true)
        String telephone,

        @Email(message = "must be an e-mail address") @Size(max = 254) @Schema(nullable = true)
        String email,

        @Size(max = 300)
        @Pattern(regexp = TEXT, message = "has no < or > in it")
        @Schema(description = "Where to come to, if somebody has to", nullable = true)
        String address,

        @Size(max = 4000, message = "has at most 4000 characters")
        @Pattern(regexp = TEXT, message = "has no < or > in it")
        @Schema(
                description = "What is needed, in the resident's own words",
                examples = "A lift to the eye clinic on Thursday",
                nullable = true)
        String words,

        @Size(max = 1000, message = "has at most 1000 characters")
        @Pattern(regexp = TEXT, message = "has no < or > in it")
        @Schema(
                description = "What the resident can do for others, in their own words",
                examples = "I can mend bicycles",
                nullable = true)
        String canAlso,

        @Pattern(regexp = "[a-z]{3,12}", message = "must be one plain word")
        @Schema(
                description = "The word by which the resident knows whoever rings; of those who asked for themselves",
                examples = "teapot",
                nullable = true)
        String codeWord) {

    private static final String LINE = "[^\\p{Cntrl}<>]*";
    private static final String TEXT = "[\\r\\n[^\\p{Cntrl}<>]]*";

    public Details {
        name = stripped(name);
        telephone = stripped(telephone);
        email = stripped(email);
        address = stripped(address);
        words = stripped(words);
        canAlso = stripped(canAlso);
    }

    public Details withCodeWord(String word) {
        return new Details(name, telephone, email, address, words, canAlso, word);
    }

    /// With what the other one has in place of this one's; the word between the resident and the receiver stays.
    Details with(Details other) {
        return new Details(
                either(other.name, name),
                either(other.telephone, telephone),
                either(other.email, email),
                either(other.address, address),
                either(other.words, words),
                either(other.canAlso, canAlso),
                codeWord);
    }

    /// Nothing but these fields.
    Details only(List<String> fields) {
        return new Details(
                fields.contains("name") ? name : null,
                fields.contains("telephone") ? telephone : null,
                fields.contains("email") ? email : null,
                fields.contains("address") ? address : null,
                fields.contains("words") ? words : null,
                fields.contains("can-also") ? canAlso : null,
                null);
    }

    private static String either(String first, String second) {
        return first == null ? second : first;
    }

    /// Which of them there are.
    @JsonIgnore
    @Schema(hidden = true)
    List<String> fields() {
        var all = new TreeMap<String, String>();
        all.put("name", name);
        all.put("telephone", telephone);
        all.put("email", email);
        all.put("address", address);
        all.put("words", words);
        all.put("can-also", canAlso);
        all.values().removeIf(value -> value == null);
        return List.copyOf(all.keySet());
    }

    @AssertTrue(message = "Give at least one way to reach the resident, or leave all of it out")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isSomething() {
        return !fields().isEmpty();
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// Never tells any of it.
    @Override
    public String toString() {
        return "Details";
    }
}
