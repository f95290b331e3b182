package org.trellis.referrals.pathways;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.patches.Patch;
import org.trellis.referrals.times.Times;

/// A pathway, as its holder wants it from now on. What is left out becomes empty.
@Schema(name = "PathwayEdit")
public record PathwayEdit(
        @NotBlank(message = "Give the pathway a name")
        @Size(max = 120)
        @Pattern(regexp = PathwayEdit.LINE, message = "has no < or > in it")
        @Schema(examples = "Emergency food parcels")
        String title,

        @NotNull(message = "Say which need it is for")
        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the directory's list of needs")
        @Schema(description = "A code of the directory's list of needs", examples = "food")
        String need,

        @Size(max = 100, message = "A hundred areas at most")
        @Schema(
                description =
                        "GSS codes of wards, local authorities, counties, regions or countries of the UK: people of"
                                + " these areas may be sent",
                examples = "[\"E05999901\", \"E08999901\"]")
        List<@Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code, such as E05999901") String> areas,

        @Size(max = 10, message = "Ten parts at most")
        @Schema(
                description = "Parts of wards: people who live there may be sent too. Whoever reads the pathway reads"
                        + " them")
        List<@NotNull @Valid Patch> patches,

        @Size(max = 600)
        @Pattern(regexp = PathwayEdit.TEXT, message = "has no < or > in it")
        @Schema(
                description = "Who it is for, in plain words",
                examples = "Anybody in Eastmere without money for food this week.",
                nullable = true)
        String eligibility,

        @Size(max = 600)
        @Pattern(regexp = PathwayEdit.TEXT, message = "has no < or > in it")
        @Schema(
                description = "How to refer, in plain words",
                examples = "Ring, or write with a first name and what is needed. No forms.",
                nullable = true)
        String how,

        @Size(max = 400)
        @Pattern(regexp = PathwayEdit.TEXT, message = "has no < or > in it")
        @Schema(
                description = "What happens after that, in plain words",
                examples = "We ring back the same day and agree when to come.",
                nullable = true)
        String whatNext,

        @Pattern(regexp = "anybody|organisations|asked", message = "must be anybody, organisations or asked")
        @Schema(
                description =
                        "Who may refer. `organisations`: any that is registered here; `asked`: those that asked the holder"
                                + " and were told yes. `organisations` when absent",
                enumeration = {"anybody", "organisations", "asked"},
                examples = "organisations")
        String referrers,

        @Schema(description = "Whether people may come by themselves", examples = "true")
        boolean selfReferral,

        @Min(0)
        @Max(90)
        @Schema(
                description = "Days within which an institution promises an answer. Groups promise none",
                examples = "2",
                nullable = true)
        Integer answerDays,

        @Min(1)
        @Max(500)
        @Schema(
                description =
                        "At most so many in a week from each organisation that sends by it; any number when absent",
                examples = "5",
                nullable = true)
        Integer mostPerSender,

        @Size(max = 200)
        @Pattern(regexp = PathwayEdit.LINE, message = "has no < or > in it")
        @Schema(description = "When, in plain words", examples = "Tuesdays and Fridays, 10 to 2", nullable = true)
        String hours,

        @Valid @Schema(description = "When, by the clock; beside the words", nullable = true)
        Times times,

        @Size(max = 30) @Schema(description = "BCP 47 codes", examples = "[\"en\", \"ur\"]")
        List<@Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,

        @Pattern(regexp = "free|contribution|paid", message = "must be free, contribution or paid")
        @Schema(
                description = "`free` when absent",
                enumeration = {"free", "contribution", "paid"},
                examples = "free")
        String cost,

        @Size(max = 120)
        @Pattern(regexp = PathwayEdit.LINE, message = "has no < or > in it")
        @Schema(description = "What it costs, in plain words", examples = "£2 a meal if you can", nullable = true)
        String costWords,

        @Pattern(regexp = "\\+?[0-9() -]{3,20}", message = "must be a telephone number, such as 01632 960001")
        @Schema(description = "Of the organisation, never of a person", examples = "01632 960001", nullable = true)
        String telephone,

        @Email(message = "must be an e-mail address, such as help@example.org")
        @Size(max = 254)
        @Schema(
                description = "Of the organisation, never of a person",
                examples = "food@eastmere.example",
                nullable = true)
        String email,

        @Size(max = 200)
        @Pattern(regexp = "https://[^\\s<>\"]+", message = "must be a web address, such as https://example.org")
        @Schema(examples = "https://eastmere.example/food", nullable = true)
        String link,

        @Pattern(regexp = "everybody|linked", message = "must be everybody or linked")
        @Schema(
                description = "Who reads it once it is published. `linked`: organisations whose link with you stands at"
                        + " `referrals` or above. `everybody` when absent; then a group without a public page still"
                        + " shows it to the linked alone",
                enumeration = {"everybody", "linked"},
                examples = "everybody")
        String audience) {

    static final String LINE = "[^\\p{Cntrl}<>]*";
    static final String TEXT = "[\\r\\n[^\\p{Cntrl}<>]]*";

    public PathwayEdit {
        title = stripped(title);
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
        patches = patches == null ? List.of() : patches.stream().distinct().toList();
        eligibility = stripped(eligibility);
        how = stripped(how);
        whatNext = stripped(whatNext);
        referrers = referrers == null ? "organisations" : referrers;
        hours = stripped(hours);
        times = times == null ? null : times.orNull();
        languages =
                languages == null ? List.of() : languages.stream().distinct().toList();
        cost = cost == null ? "free" : cost;
        costWords = stripped(costWords);
        telephone = stripped(telephone);
        email = stripped(email);
        link = stripped(link);
        audience = audience == null ? "everybody" : audience;
    }

    /// What readers need before it may be published.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (areas.isEmpty() && patches.isEmpty()) {
            missing.add("areas");
        }
        if (eligibility == null) {
            missing.add("eligibility");
        }
        if (whatNext == null) {
            missing.add("whatNext");
        }
        if (telephone == null && email == null && link == null) {
            missing.add("contact");
        }
        return List.copyOf(missing);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
