package org.trellis.dispatch.webhooks;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A webhook of somebody else is not among these: it is [org.trellis.problem.NotFound].
sealed interface WebhookRefusal extends Refusal {

    record AddressRefused() implements WebhookRefusal {}

    record TypeUnknown(String type) implements WebhookRefusal {}

    record TooMany() implements WebhookRefusal {}

    record ChangedMeanwhile() implements WebhookRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case AddressRefused _, TypeUnknown _ -> Kind.UNPROCESSABLE;
            case TooMany _ -> Kind.CONFLICT;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case AddressRefused _ -> "webhook-address-refused";
            case TypeUnknown _ -> "webhook-type-unknown";
            case TooMany _ -> "too-many-webhooks";
            case ChangedMeanwhile _ -> "changed-meanwhile";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case AddressRefused _ ->
                "Nothing can be sent to this address. It must begin with https, be found on the public internet"
                        + " at its usual port, and hold no user name, password or fragment. Addresses inside a"
                        + " network, of one machine alone or without a name that anybody knows do not work.";
            case TypeUnknown _ ->
                "We send nothing of one of the types that you chose. Choose from the list at /webhooks/types.";
            case TooMany _ -> "Your organisation has five webhooks. Remove one that you no longer need.";
            case ChangedMeanwhile _ ->
                "Somebody of your organisation changed this webhook meanwhile, or it was switched off. Read it"
                        + " again, and decide what should stand.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof TypeUnknown(var type) ? Map.of("type", type) : Map.of();
    }
}
