package org.trellis.signposting.networks;

/// Says in SQL whether the organisation acted for may know another one: as everybody does, or by a link.
final class Known {

    private static final String IS_KNOWN = """
            (%1$s = acting_organisation()
            or exists (select from institution_copy k where k.organisation_id = %1$s)
            or exists (select from listing_copy k where k.organisation_id = %1$s and k.listed)
            or exists (select from link_copy k where k.organisation_id = %1$s
                and k.other_id = acting_organisation() and k.live))
            """;

    private Known() {}

    static String of(String column) {
        return IS_KNOWN.formatted(column);
    }
}
