package org.trellis.grants.opendata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As whom a funder wants to publish.
@Schema(name = "NewOpenDataPublisher")
public record NewPublisher(
        @NotNull
        @Pattern(
                regexp = "360G-[A-Za-z0-9][A-Za-z0-9_-]{1,39}",
                message = "must be a prefix that 360Giving registered, such as 360G-eva")
        @Schema(
                description = "As 360Giving registered it for you. It stays once something is published",
                examples = "360G-eva")
        String prefix,

        @NotNull
        @Pattern(regexp = ORG_ID, message = ORG_ID_WORDS)
        @Schema(
                description = "From an official list by org-id.guide: `GB-CHC-` and a charity's number, `GB-COH-` and a"
                        + " company's, `GB-LAE-` and a local authority's code",
                examples = "GB-CHC-1999999")
        String orgId,

        @NotBlank @Size(max = 200) @Schema(examples = "Eastmere Voluntary Action")
        String name,

        @Size(max = 300)
        @Pattern(regexp = "https?://[!-~]+", message = "must begin with http:// or https://")
        @Schema(nullable = true, examples = "https://eva.example")
        String website,

        @Schema(description = "Publish past grants that have your prefix too")
        boolean pastToo,

        @Size(max = 50)
        @Schema(
                description = "Councils that your money comes from and hosts that hold it, so that the chain is seen",
                nullable = true)
        List<@NotNull @Valid KnownOrganisation> known) {

    static final String ORG_ID = "(?!360G)[A-Z]{2,3}-[A-Z0-9]{2,10}-[A-Za-z0-9_./]{1,40}";
    static final String ORG_ID_WORDS = "must be an identifier of an official list, such as GB-CHC-1164883";
}
