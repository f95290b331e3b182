package org.trellis.dispatch.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A webhook as its organisation wants it.
@Schema(name = "NewWebhook")
public record NewWebhook(
        @NotBlank(message = "Say where it goes to")
        @Size(max = 500, message = "must be at most 500 characters long")
        @Schema(
                description = "An address of yours that takes POST: https, on the public internet, port 443, without"
                        + " user name, password or fragment",
                examples = "https://foodbank.example/trellis")
        String url,

        @NotEmpty(message = "Choose what you want to be told of")
        @Size(max = 40)
        @Schema(
                description = "What it is told of: see `GET /webhooks/types`",
                examples = "[\"referral.sent\", \"referral.accepted\", \"share.ended\"]")
        List<@NotNull String> types,

        @Schema(
                description = "False switches it off: what happens meanwhile is noted and not sent, and can be"
                        + " replayed. True or absent: on",
                nullable = true,
                examples = "true")
        Boolean on) {

    boolean isOff() {
        return Boolean.FALSE.equals(on);
    }
}
