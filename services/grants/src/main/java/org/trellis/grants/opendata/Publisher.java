package org.trellis.grants.opendata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As whom a funder publishes.
@Schema(name = "OpenDataPublisher")
public record Publisher(
        @Schema(examples = "360G-eva") String prefix,

        @Schema(examples = "GB-CHC-1999999") String orgId,

        @Schema(examples = "Eastmere Voluntary Action") String name,

        @Schema(nullable = true, examples = "https://eva.example")
        String website,

        @Schema(description = "Past grants under the same prefix are published too")
        boolean pastToo,

        List<KnownOrganisation> known,

        @Schema(description = "The ETag says the same", examples = "1")
        int version) {

    /// An internal identifier, by the standard's rules: the prefix and something of one's own.
    String id(String local) {
        return prefix + "-" + local;
    }

    Optional<KnownOrganisation> known(UUID organisation) {
        return known.stream()
                .filter(one -> one.organisationId().equals(organisation))
                .findFirst();
    }

    String etag() {
        return "\"" + version + "\"";
    }
}
