package org.trellis.directory.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the holder of a closed group's link sees: nothing that names the group or anybody.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DestructionCertificate")
record CertificateView(
        @Schema(
                enumeration = {"waits", "destroyed"},
                examples = "destroyed",
                description = "`waits` until the day")
        String state,

        @Schema(description = "The random id that the group had")
        UUID organisation,

        @Schema(description = "When everything is to be destroyed, or was", examples = "2026-12-29T14:05:00Z")
        Instant at,

        @Schema(
                description =
                        "The certificate: canonical JSON with the id, the moment, how many rows went by table, and the"
                                + " last link of the logbook's chain. Absent until the day",
                examples = "{\"destroyedAt\":\"2026-12-29T14:05:00Z\",\"format\":\"trellis-destruction-1\",\"logbook\":"
                        + "{\"entries\":41,\"head\":\"3f0c...\"},\"organisation\":\"0e0...\",\"rows\":{\"member\":3}}")
        String text,

        @Schema(description = "The SHA-256 of the certificate's bytes in UTF-8, in hexadecimal")
        String sha256) {

    static CertificateView of(Certificates.Held held) {
        return held.text() == null
                ? new CertificateView("waits", held.organisation(), held.dueAt(), null, null)
                : new CertificateView("destroyed", held.organisation(), held.destroyedAt(), held.text(), held.sha256());
    }
}
