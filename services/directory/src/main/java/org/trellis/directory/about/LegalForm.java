package org.trellis.directory.about;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group is in law, by the forms that community groups have in the United Kingdom (GOV.UK, "Setting up a
/// charity" and "Set up a social enterprise"). An informal group has none, and needs none.
@Schema(
        name = "LegalForm",
        enumeration = {
            "informal",
            "association",
            "trust",
            "cio",
            "charitable-company",
            "cic",
            "cooperative",
            "company",
            "hosted",
            "other"
        })
public enum LegalForm {
    INFORMAL,
    ASSOCIATION,
    TRUST,
    CIO,
    CHARITABLE_COMPANY,
    CIC,
    COOPERATIVE,
    COMPANY,
    HOSTED,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static LegalForm of(String code) {
        return Codes.of(values(), LegalForm::code, code);
    }
}
