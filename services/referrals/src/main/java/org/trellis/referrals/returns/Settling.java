package org.trellis.referrals.returns;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody says became of the person whose referral came back.
@Schema(name = "Settling")
public record Settling(
        @NotNull(message = "Say what became of them")
        @Pattern(
                regexp = "told-them|helped-here|could-not-reach|not-needed",
                message = "must be told-them, helped-here, could-not-reach or not-needed")
        @Schema(
                description =
                        "`told-them`: that nobody was found, and what else there is. To send them to somebody else"
                                + " make a referral with `insteadOf`, which settles it by itself",
                enumeration = {"told-them", "helped-here", "could-not-reach", "not-needed"},
                examples = "told-them")
        String how) {}
