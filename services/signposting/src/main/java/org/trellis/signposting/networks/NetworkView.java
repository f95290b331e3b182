package org.trellis.signposting.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A network, as a member sees it, or who is invited.
@Schema(name = "Network")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NetworkView(
        UUID id,

        @Schema(examples = "Kitchens of Eastmere") String name,
        String about,
        boolean institutionsMayJoin,

        @Schema(description = "Whether your organisation is a member, or is invited")
        boolean member,

        @Schema(description = "To whoever is invited: until when", examples = "2026-12-30T09:15:00Z")
        Instant until,

        @Schema(description = "To whoever is invited: by whom, where you may know them. Absent when by a code")
        UUID invitedBy,

        @Schema(description = "To members, oldest first") List<Member> members) {

    /// Somebody who is in it.
    @Schema(name = "NetworkMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            @Schema(description = "Of this member in this network alone")
            UUID id,

            @Schema(description = "Absent for an organisation that you may not know")
            UUID organisationId,

            @Schema(description = "What it wants to be called here, where it said so")
            String name,

            LocalDate joinedOn,
            boolean you,

            @Schema(description = "Whether you do not want to read its messages. Nobody else learns of it")
            boolean muted) {}

    /// All of an organisation's networks, and those that it is invited to.
    @Schema(name = "Networks")
    public record All(List<NetworkView> items) {}

    /// A code to join by, shown this once.
    @Schema(name = "NetworkCode")
    public record Code(
            @Schema(examples = "7K4M-29QX-BTPA-0WZR") String code,
            @Schema(description = "The one before is dead") Instant until) {}

    /// The network that a code leads to.
    @Schema(name = "NetworkFound")
    public record Found(UUID id) {}

    /// Mutes a member, or hears it again.
    @Schema(name = "NetworkMuting")
    public record Muting(@NotNull @Schema(examples = "true") Boolean muted) {}
}
