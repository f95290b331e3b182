package org.trellis.referrals.pathways;

import java.util.Optional;

/// How wide an area is, by the kind of its GSS code. Narrower help is named first: it is nearer to who asks.
/// The kinds are those of the ONS register of geographic codes.
enum Breadth {
    WARD("E05", "W05", "S13", "N08", "N10"),
    LOCAL_AUTHORITY("E06", "E07", "E08", "E09", "W06", "S12", "N09"),
    COUNTY("E10", "E11", "E13", "E47"),
    REGION("E12"),
    COUNTRY("E92", "W92", "S92", "N92"),
    KINGDOM("K02", "K03", "K04");

    private final String[] kinds;

    Breadth(String... kinds) {
        this.kinds = kinds;
    }

    /// Empty for a code of another kind.
    static Optional<Breadth> of(String code) {
        for (var breadth : values()) {
            for (var kind : breadth.kinds) {
                if (code.startsWith(kind)) {
                    return Optional.of(breadth);
                }
            }
        }
        return Optional.empty();
    }
}
