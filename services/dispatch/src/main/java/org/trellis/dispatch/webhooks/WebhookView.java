package org.trellis.dispatch.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A webhook as its organisation sees it.
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(examples = "https://foodbank.example/trellis")
        String url,

        @Schema(examples = "[\"referral.accepted\", \"share.ended\"]")
        List<String> types,

        @Schema(description = "Whether it is sent to") boolean on,

        @Schema(
                description = "Why it is off: you switched it off; it answered 410; nothing arrived for five days",
                enumeration = {"by-you", "gone", "failing"})
        String offWhy,

        @Schema(description = "How it does, for people", examples = "It works, or nothing was sent yet.")
        String inWords,

        Instant madeAt,

        @Schema(description = "Since when nothing has arrived; absent while it works")
        Instant failingSince,

        @Schema(description = "What it is signed with now, newest first")
        List<Signed> signedWith,

        @Schema(
                description = "What you verify signatures with. Shown once: in the answer that made it",
                examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        String secret,

        @JsonIgnore String etag) {

    /// One secret, without itself.
    @Schema(name = "WebhookSecret")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signed(
            Instant since,

            @Schema(description = "Until when it holds beside the new one; absent for the one that stays")
            Instant until) {}

    static WebhookView of(Webhook webhook, List<WebhookSecret> secrets, String shown) {
        return new WebhookView(
                webhook.id,
                webhook.url,
                List.of(webhook.types),
                webhook.isOn(),
                webhook.offWhy,
                words(webhook),
                webhook.madeAt,
                webhook.failingSince,
                secrets.stream()
                        .map(secret -> new Signed(secret.madeAt, secret.until))
                        .toList(),
                shown,
                webhook.etag());
    }

    private static String words(Webhook webhook) {
        if (webhook.isOn()) {
            return webhook.failingSince == null
                    ? "It works, or nothing was sent yet."
                    : "What we send does not arrive. We go on trying; look at the deliveries to see why.";
        }
        return switch (webhook.offWhy) {
            case "gone" -> "Off: your system answered that it wants no more (410). Switch it on when it does.";
            case "failing" -> "Off: nothing arrived for five days. Mend it, switch it on, and replay what is missing.";
            default -> "Off: you switched it off.";
        };
    }
}
