package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A grant exactly as it stands in the open data or will, for its group and its funder the same.
@Schema(name = "OpenDataRecord")
public record RecordView(
        @Schema(description = "The id of the award, and of the application")
        UUID id,

        UUID funderId,

        @Schema(description = "Since when everybody reads it; null for not yet, or no longer", nullable = true)
        Instant publishedAt,

        @Schema(description = "Since when the group could see it")
        Instant shownAt,

        @Schema(description = "It is not published before, unless the group says that it may be")
        Instant openFrom,

        @Schema(description = "Whether the group's name stands in it")
        boolean named,

        @Schema(description = "Whether there is a name that could")
        boolean nameable,

        @Schema(
                description = "What the group said about its name: true shows it, false leaves it out; null for"
                        + " nothing yet",
                nullable = true)
        Boolean ownNamed,

        @Schema(description = "The group's own title; null for the application's", nullable = true)
        String ownTitle,

        @Schema(description = "The group's own words; null for what the fund says", nullable = true)
        String ownDescription,

        @Schema(description = "The group said that it may be published")
        boolean agreed,

        @Schema(description = "How often the group changed it. The ETag says the same", examples = "0")
        int version,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "By 360Giving 1.4. The day of the last change and the address of the data come with it")
        ObjectNode record) {

    /// Some records, newest first.
    @Schema(name = "OpenDataRecordPage")
    public record Page(
            List<RecordView> items,

            @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
            UUID next) {}

    static RecordView of(GrantRecord one) {
        return new RecordView(
                one.awardId(),
                one.funderId(),
                one.published(),
                one.shownAt(),
                one.openFrom(),
                one.showsName(),
                one.recipient() != null,
                one.wish().named(),
                one.wish().title(),
                one.wish().description(),
                one.wish().agreed(),
                one.wish().version(),
                one.asShown());
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
