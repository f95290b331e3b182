package org.trellis.grants.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An account in the United Kingdom.
@Schema(name = "AccountDetails")
public record AccountDetails(
        @NotBlank @Size(max = 70) @Schema(description = "As the bank has it", examples = "Al-Noor Kitchen")
        String accountName,

        @NotNull
        @Pattern(regexp = "[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}", message = "must be six figures")
        @Schema(examples = "08-99-99")
        String sortCode,

        @NotNull @Pattern(regexp = "[0-9]{8}", message = "must be eight figures") @Schema(examples = "66374958")
        String accountNumber) {

    AccountDetails tidy() {
        return new AccountDetails(accountName.strip(), sortCode.replaceAll("[^0-9]", ""), accountNumber);
    }

    String hint() {
        return accountNumber.substring(6);
    }

    // Never with its fields: it must not come into a log.
    @Override
    public String toString() {
        return "AccountDetails";
    }
}
