package org.trellis.directory.digests;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// On which day, and by which way.
@Schema(name = "NewDigest")
record Choice(
        @NotNull(message = "Choose a day")
        @Pattern(
                regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
                message = "must be a day of the week, such as monday")
        @Schema(
                enumeration = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                examples = "monday")
        String day,

        @NotNull(message = "Choose a way")
        @Pattern(regexp = "sms|email", message = "must be sms or email")
        @Schema(
                enumeration = {"sms", "email"},
                examples = "sms")
        String channel) {}
