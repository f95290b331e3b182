package org.trellis.directory.digests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.places.London;

/// What you chose for yourself in this organisation. Nobody else reads it.
@Schema(name = "Digest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DigestView(
        @Schema(description = "False unless you asked for it", examples = "true")
        boolean wanted,

        @Schema(
                enumeration = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                examples = "monday")
        String day,

        @Schema(
                enumeration = {"sms", "email"},
                examples = "sms")
        String channel,

        @Schema(description = "The next day on which there may be one, in Europe/London", examples = "2027-01-04")
        LocalDate next,

        @Schema(description = "By which ways you can be reached")
        List<Way> ways) {

    /// A way that reaches you.
    @Schema(name = "DigestWay")
    public record Way(
            @Schema(
                    enumeration = {"sms", "email"},
                    examples = "sms")
            String channel,

            @Schema(description = "The end of it, for your own eyes", examples = "•••• 123")
            String hint) {}

    static DigestView of(Digest digest, Account account) {
        var ways = account.reaches().stream()
                .map(reach -> new Way(reach.channel(), reach.hint()))
                .toList();
        return digest == null || !digest.wanted
                ? new DigestView(false, null, null, null, ways)
                : new DigestView(
                        true,
                        DayOfWeek.of(digest.weekday).name().toLowerCase(Locale.ROOT),
                        digest.channel,
                        London.dayOf(digest.nextAt),
                        ways);
    }
}
