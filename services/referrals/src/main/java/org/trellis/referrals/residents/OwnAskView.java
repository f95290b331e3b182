package org.trellis.referrals.residents;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody who asked for themselves gets, once.
@Schema(name = "OwnAsked")
public record OwnAskView(
        @Schema(
                description = "To be written down or printed. With it they see where it is, who knows of them, put it"
                        + " right, and stop it",
                examples = "K7QM-4TXP-9DRW")
        String code,

        @Schema(description = "Whoever rings them says this word", examples = "teapot")
        String codeWord,

        @Schema(description = "Whom they asked. The directory tells the name")
        UUID receiverId,

        @Schema(description = "Whether they gave a number or an address to which code and receipt can be sent")
        boolean reachable) {}
