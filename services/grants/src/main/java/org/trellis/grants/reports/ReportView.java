package org.trellis.grants.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a grant, to each of those who may read it.
@Schema(name = "GrantReport")
public record ReportView(
        @Schema(
                description = "As you see it. `shared`: your money was passed on, and the group lets you read this",
                enumeration = {"ours", "received", "shared"})
        String direction,

        @Schema(description = "The id of the award, and of the application; null for `shared`", nullable = true)
        UUID id,

        @Schema(description = "Null for `shared`: the group is not named to you", nullable = true)
        UUID groupId,

        UUID funderId,
        UUID fundId,

        @Schema(enumeration = {"yes", "partly", "no"}) String happened,

        @Schema(description = "Up to three lines", nullable = true)
        String words,

        @Schema(description = "The funder may quote the lines to everybody, without the group's name")
        boolean quotable,

        @Schema(description = "Who gave the money to the funder may read it")
        boolean toSource,

        @Schema(description = "The ids of its photos, three at most. Empty in a list and for `shared`")
        List<UUID> photos,

        @Schema(description = "The ETag says the same", examples = "1")
        int version,

        Instant at) {

    static final String OURS = "ours";
    static final String RECEIVED = "received";
    static final String SHARED = "shared";

    /// Some of them, newest grant first.
    @Schema(name = "GrantReportPage")
    public record Page(
            List<ReportView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    ReportView with(List<UUID> shown) {
        return new ReportView(
                direction, id, groupId, funderId, fundId, happened, words, quotable, toSource, shown, version, at);
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
