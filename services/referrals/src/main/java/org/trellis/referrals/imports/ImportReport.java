package org.trellis.referrals.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of each row of a list, or would.
@Schema(name = "PathwayImport")
public record ImportReport(
        @Schema(description = "True when nothing was changed")
        boolean dryRun,

        @Schema(examples = "14") int created,
        @Schema(examples = "2") int changed,
        @Schema(examples = "30") int same,
        @Schema(examples = "1") int wrong,

        @Schema(description = "Columns that mean nothing here", examples = "[\"Ward name\"]")
        List<String> ignored,

        @Schema(description = "Every row, in the order of the file")
        List<Row> rows) {

    static final String NEW = "new";
    static final String CHANGED = "changed";
    static final String SAME = "same";
    static final String WRONG = "wrong";

    /// One row.
    @Schema(name = "PathwayImportRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(description = "The line of the file on which it begins; of services the number", examples = "17")
            long line,

            @Schema(examples = "food-1") String reference,
            @Schema(examples = "Emergency food parcels") String title,

            @Schema(
                    description = "`same`: it says what it said the last time, so that nothing is changed",
                    enumeration = {NEW, CHANGED, SAME, WRONG})
            String outcome,

            @Schema(description = "Absent while there is none")
            UUID pathwayId,

            @Schema(description = "Whether others read it, then")
            boolean published,

            @Schema(
                    description = "What it needs before it can be published",
                    examples = "[\"areas\",\"eligibility\",\"whatNext\",\"contact\"]")
            List<String> missing,

            @Schema(description = "Why it is wrong") List<Fault> faults,

            @Schema(description = "What was taken in otherwise than the list says it, and keeps nothing out")
            List<Fault> notes) {

        static Row unread(long line, String reason) {
            return wrong(line, null, null, List.of(new Fault(null, "columns-differ", reason)));
        }

        static Row ended(long line, String reference, String title) {
            return wrong(
                    line,
                    reference,
                    title,
                    List.of(new Fault("status", "not-active", "is of something that is no more")));
        }

        static Row wrong(long line, String reference, String title, List<Fault> faults) {
            return new Row(line, reference, title, WRONG, null, false, null, faults, null);
        }
    }

    /// What is wrong with one column of a row.
    @Schema(name = "PathwayImportFault")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            @Schema(description = "By our name; absent when it is about the whole row", examples = "areas")
            String column,

            @Schema(description = "In a note: `times-kept-as-words`", examples = "area-unknown")
            String code,

            @Schema(examples = "must be a GSS code, such as E05999901")
            String reason) {}
}
