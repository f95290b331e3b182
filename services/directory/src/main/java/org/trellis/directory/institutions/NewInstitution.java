package org.trellis.directory.institutions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An institution that the operator is sure of, and who of it is to come in first.
public record NewInstitution(
        @NotNull @Pattern(regexp = "council|infrastructure|partner", message = "is council, infrastructure or partner")
        String kind,

        @NotBlank(message = "Say what it is called")
        @Size(max = 120, message = "A name has at most 120 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "A name has no < or > in it")
        @Schema(examples = "Eastmere Council")
        String name,

        @Pattern(regexp = "[EWSN]\\d{8}", message = "A GSS code is a letter and eight digits, such as E06000001")
        @Schema(description = "Of a council, and of nothing else", examples = "E06999901")
        String gss,

        @NotBlank(message = "Say how you made sure of who this is")
        @Size(max = 500, message = "Use at most 500 characters")
        @Schema(description = "Why the operator is sure of who this is")
        String evidence,

        @NotBlank(message = "Give a telephone number or an e-mail address")
        @Size(max = 200)
        @Schema(description = "How the first member is reached", examples = "liaison@eastmere.example")
        String firstMember,

        @Pattern(regexp = "en|cy") @Schema(description = "The language of the invitation; English when absent")
        String language) {

    String spoken() {
        return language == null ? "en" : language;
    }
}
