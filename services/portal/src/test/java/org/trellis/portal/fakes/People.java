package org.trellis.portal.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who signs in during tests: the demo borough's people, by a short name.
public final class People {

    public static final String COUNCIL = "0e000000-0000-7000-8000-000000000001";
    public static final String QUAYSIDE = "0e000000-0000-7000-8000-000000000012";
    public static final String AL_NOOR = "0e000000-0000-7000-8000-000000000013";
    public static final String FREE_WHARF = "0e000000-0000-7000-8000-000000000014";
    public static final String IMPORTED = "0e000000-0000-7000-8000-0000000000f1";

    /// Al-Noor Kitchen's steward, who signs in as `steward`, and a helper without a name there.
    public static final String AMINA = "0e000000-0000-7000-8000-0000000000a1";

    public static final String NAMELESS = "0e000000-0000-7000-8000-0000000000a2";

    private People() {}

    private static final Map<String, Map<String, String>> ROLES = Map.ofEntries(
            Map.entry("newcomer", Map.of()),
            Map.entry("steward", Map.of(AL_NOOR, "steward")),
            Map.entry("quayside-helper", Map.of(QUAYSIDE, "helper")),
            Map.entry("helpline", Map.of(COUNCIL, "helpline")),
            Map.entry("liaison", Map.of(COUNCIL, "liaison-officer")),
            Map.entry("councillor", Map.of(COUNCIL, "councillor")),
            Map.entry("walker", Map.of(FakeLoops.WALKERS, "steward")),
            Map.entry("lead", Map.of(FakeLoops.EVA, "safeguarding-lead")),
            Map.entry("giver", Map.of(FakeLoops.EVA, "grants-officer")),
            Map.entry("al-noor-helper", Map.of(AL_NOOR, "helper")),
            Map.entry("unfinished", Map.of(FREE_WHARF, "steward")),
            Map.entry("two-hats", Map.of(AL_NOOR, "steward", QUAYSIDE, "helper")));

    /// The claim `organization` as Keycloak writes it.
    static Map<String, Object> organizations(String person) {
        var claim = new LinkedHashMap<String, Object>();
        ROLES.getOrDefault(person, Map.of())
                .forEach((id, role) -> claim.put(
                        id,
                        Map.of(
                                "id", id,
                                "groups", List.of("/" + role + "s"),
                                "realm_access", Map.of("roles", List.of(role)))));
        return claim;
    }
}
