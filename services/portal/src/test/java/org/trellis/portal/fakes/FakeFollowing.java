package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;

/// What an organisation follows: a pathway that changed, and one that it cannot read any more.
final class FakeFollowing {

    private FakeFollowing() {}

    static List<Map<String, Object>> followed() {
        return List.of(
                Map.of(
                        "pathwayId",
                        FakeReferrals.PARCELS,
                        "organisationId",
                        People.COUNCIL,
                        "title",
                        "Emergency food <parcels>",
                        "need",
                        "food",
                        "inDoubt",
                        false,
                        "gone",
                        false,
                        "followedAt",
                        "2026-11-02T10:00:00Z",
                        "news",
                        "changed",
                        "newsAt",
                        "2026-11-20T10:00:00Z"),
                Map.of(
                        "pathwayId",
                        FakeReferrals.MAY,
                        "inDoubt",
                        false,
                        "gone",
                        true,
                        "followedAt",
                        "2026-11-02T10:00:00Z",
                        "news",
                        "gone",
                        "newsAt",
                        "2026-11-19T10:00:00Z"));
    }
}
