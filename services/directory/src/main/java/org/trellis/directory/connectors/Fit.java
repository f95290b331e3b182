package org.trellis.directory.connectors;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a place is in a sub-area, the most certain first.
@Schema(
        name = "Fit",
        enumeration = {"postcode", "street", "drawn", "part-of-postcode"})
enum Fit {
    POSTCODE,
    STREET,
    DRAWN,
    PART_OF_POSTCODE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Fit> of(Sought sought, SubArea area) {
        return Arrays.stream(values())
                .filter(fit -> switch (fit) {
                    case POSTCODE -> sought.isPostcodeIn(area.postcodes);
                    case STREET -> sought.isStreetIn(area.streets);
                    case DRAWN -> sought.isIn(area.patch());
                    case PART_OF_POSTCODE -> sought.isPartIn(area.postcodes);
                })
                .findFirst();
    }
}
