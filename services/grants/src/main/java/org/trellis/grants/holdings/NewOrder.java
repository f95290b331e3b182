package org.trellis.grants.holdings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group asks of its host.
@Schema(name = "NewHostOrder")
public record NewOrder(
        @NotNull
        @Pattern(
                regexp = "bill|pay-back|own-account|new-host|funder",
                message = "must be bill, pay-back, own-account, new-host or funder")
        @Schema(enumeration = {"bill", "pay-back", "own-account", "new-host", "funder"})
        String kind,

        @NotNull @Schema(type = SchemaType.INTEGER, description = "In pence", examples = "9000")
        BigDecimal pence,

        @Size(max = 200)
        @Schema(
                description = "What it is for, without anybody's name or account: needed for `bill` and `pay-back`",
                examples = "Hall hire, March",
                nullable = true)
        String words) {

    boolean needsWords() {
        return kind.equals("bill") || kind.equals("pay-back");
    }

    String said() {
        if (words != null && !words.isBlank()) {
            return words.strip();
        }
        return switch (kind) {
            case "own-account" -> "To our own account";
            case "new-host" -> "To our new host";
            default -> "Back to the funder";
        };
    }
}
