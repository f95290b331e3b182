package org.trellis.dispatch.hookdeliveries;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One message to a webhook, and what became of it.
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HookDeliveryView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(
                description = "What it is sent with as `webhook-id`, also when it is sent again",
                examples = "msg_6f1c2a3b-4d5e-3f6a-8b9c-0d1e2f3a4b5c")
        String messageId,

        @Schema(examples = "referral.accepted") String type,

        @JsonRawValue
        @Schema(
                description = "The body, as it is sent",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                examples =
                        "{\"type\":\"referral.accepted\",\"timestamp\":\"2026-11-30T09:15:04.120551Z\",\"data\":{\"referralId\":\"019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e\",\"need\":\"food\",\"state\":\"accepted\",\"step\":2}}")
        String body,

        @Schema(
                description = "`failed`: given up, and can be replayed. `withheld`: not sent, because the share ended",
                enumeration = {"waiting", "delivered", "failed", "withheld"})
        String state,

        @Schema(
                description = "Why it has not arrived: your system's status was no 2xx; nothing came back in ten"
                        + " seconds; no connection; its certificate is not good; its name leads nowhere, or to where"
                        + " nothing is sent; the webhook is off; the share ended",
                enumeration = {
                    "status",
                    "timeout",
                    "no-connection",
                    "no-safe-connection",
                    "no-such-name",
                    "address-refused",
                    "switched-off",
                    "share-ended"
                })
        String why,

        @Schema(description = "The same for people", examples = "Arrived: your system answered 204.")
        String inWords,

        @Schema(description = "What your system answered last", examples = "204")
        Integer status,

        @Schema(description = "How often it was tried, since the last replay", examples = "1")
        int tries,

        @Schema(description = "How often it was replayed", examples = "0")
        int replays,

        Instant notedAt,

        @Schema(description = "When it is tried again at the earliest")
        Instant nextAt,

        @Schema(description = "When it arrived or was given up")
        Instant endedAt) {

    static HookDeliveryView of(HookDelivery one) {
        return new HookDeliveryView(
                one.id,
                one.messageId,
                one.type,
                one.body,
                one.state,
                one.why,
                words(one),
                one.status,
                one.tries,
                one.replays,
                one.notedAt,
                one.nextAt,
                one.endedAt);
    }

    private static String words(HookDelivery one) {
        return switch (one.state) {
            case "delivered" -> "Arrived: your system answered " + one.status + ".";
            case "withheld" -> "Not sent: the two organisations share nothing any more.";
            case "waiting" -> one.why == null ? "On its way." : "Not arrived yet, and tried again. " + reason(one);
            default -> "Given up. " + reason(one);
        };
    }

    private static String reason(HookDelivery one) {
        return switch (one.why) {
            case "status" -> "Your system answered " + one.status + ".";
            case "timeout" -> "Your system said nothing in ten seconds.";
            case "no-safe-connection" -> "The certificate of your system is not good.";
            case "no-such-name" -> "Nobody says where your system is.";
            case "address-refused" -> "Its name leads to where nothing is sent, such as inside a network.";
            case "switched-off" -> "The webhook was off.";
            default -> "Your system could not be reached.";
        };
    }
}
