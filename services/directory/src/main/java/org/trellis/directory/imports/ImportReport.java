package org.trellis.directory.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of each row of a list, or would.
@Schema(description = "What became of a list; with dryRun, what would become of it")
public record ImportReport(
        @Schema(description = "True when nothing was changed")
        boolean dryRun,

        @Schema(description = "Under which to undo it; null when nothing was taken in", nullable = true)
        UUID batch,

        @Schema(
                description = "What each column was taken for: our name, then the list's",
                examples = "{\"name\":\"Group\",\"area\":\"Area covered\",\"url\":\"Website\"}")
        Map<String, String> columns,

        @Schema(description = "Columns that mean nothing here", examples = "[\"link_type\"]")
        List<String> ignored,

        @Schema(
                description = "Columns about people, such as telephone numbers, which are never kept",
                examples = "[\"Phone\"]")
        List<String> notKept,

        @Schema(description = "Rows below the first line, blank ones not counted", examples = "1828")
        int rows,

        @Schema(description = "Rows that can be taken in", examples = "1825")
        int good,

        @Schema(description = "Rows that cannot; see problems", examples = "3")
        int bad,

        @Schema(description = "Good rows that were not there before", examples = "1800")
        int created,

        @Schema(description = "Good rows that were there and say something else now", examples = "5")
        int updated,

        @Schema(description = "Good rows that were there and say the same", examples = "18")
        int unchanged,

        @Schema(
                description = "Good rows that stay out, since a group said \"that is us\" or you took them out",
                examples = "2")
        int keptOut,

        @Schema(description = "Rows of yours that wait for a statement and show nowhere", examples = "1825")
        int waiting,

        @Schema(description = "Why rows are bad, most frequent first")
        List<Count> reasons,

        @Schema(description = "What was shortened or left out in good rows")
        List<Count> notes,

        @Schema(description = "The first 200 bad rows") List<RowProblem> problems) {

    /// How many rows one thing is true of.
    @Schema(name = "ImportCount")
    public record Count(
            @Schema(examples = "name-too-long") String code,

            @Schema(examples = "has more than 120 characters")
            String words,

            @Schema(examples = "1") int count) {}

    /// A bad row: where it stands and what is wrong.
    @Schema(name = "ImportProblem")
    public record RowProblem(
            @Schema(description = "The line of the file on which the row begins", examples = "17")
            long line,

            @Schema(
                    description = "The list's name of the column; null for the whole row",
                    examples = "name",
                    nullable = true)
            String column,

            @Schema(examples = "name-missing") String code,
            @Schema(examples = "is empty") String reason) {}
}
