package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.grants.giving.Tree;

/// A past grant.
@Schema(name = "PastGrant")
public record PastGrantView(
        UUID id,

        @Schema(examples = "360G-eva-2019-7") String grantId,

        @Schema(examples = "Winter kitchens") String title,

        @Schema(
                description = "Null for a person, of whom nothing is kept",
                nullable = true,
                examples = "Al-Noor Kitchen")
        String recipient,

        @Schema(description = "Null where the file did not say", nullable = true)
        String programme,

        @Schema(description = "In pence", examples = "323934")
        long pence,

        LocalDate awardedOn,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "All that is kept, in the shape of 360Giving; null in a list",
                nullable = true)
        ObjectNode record) {

    /// Some past grants, newest first.
    @Schema(name = "PastGrantPage")
    public record Page(
            List<PastGrantView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    /// Past grants of a year.
    @Schema(name = "PastGrantsOfAYear")
    public record Year(
            @Schema(examples = "2019") int year,

            @Schema(description = "Null where the file did not say", nullable = true, examples = "Winter kitchens")
            String programme,

            @Schema(examples = "31") long grants,

            @Schema(description = "In pence", examples = "1240000")
            long pence) {}

    /// What was given, year by year.
    @Schema(name = "PastGrantTotals")
    public record Totals(long grants, long pence, List<Year> years) {}

    static PastGrantView of(PastGrant one, boolean whole) {
        return new PastGrantView(
                one.id(),
                one.grantId(),
                Tree.text(one.record(), "/title"),
                orNull(Tree.text(one.record(), "/recipientOrganization/0/name")),
                orNull(Tree.text(one.record(), "/grantProgramme/0/title")),
                one.pence(),
                one.awardedOn(),
                whole ? one.record() : null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
