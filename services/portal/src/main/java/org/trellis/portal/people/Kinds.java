package org.trellis.portal.people;

import java.util.List;
import org.trellis.portal.session.Viewer;

/// The roles that there are in the viewer's kind of organisation, which their own role tells.
final class Kinds {

    // Of councils and of infrastructure bodies, so that it tells nothing of the kind.
    private static final String SHARED = "safeguarding-lead";

    private static final List<List<String>> ALL = List.of(
            List.of("steward", "helper"),
            List.of("liaison-officer", "helpline", "councillor", SHARED),
            List.of("support-officer", "grants-officer", SHARED),
            List.of("integrator"));

    private Kinds() {}

    static List<String> roles(Viewer viewer) {
        return ALL.stream()
                .filter(roles ->
                        roles.stream().filter(role -> !role.equals(SHARED)).anyMatch(viewer::holds))
                .findFirst()
                .orElse(List.of());
    }

    static boolean isGroup(Viewer viewer) {
        return viewer.holds("steward") || viewer.holds("helper");
    }
}
