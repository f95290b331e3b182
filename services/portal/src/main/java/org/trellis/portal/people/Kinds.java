package org.trellis.portal.people;

import java.util.List;
import org.trellis.portal.session.Viewer;

/// The roles that there are in the viewer's kind of organisation, which their own role tells.
final class Kinds {

    private static final List<List<String>> ALL = List.of(
            List.of("steward", "helper"),
            List.of("liaison-officer", "helpline", "councillor"),
            List.of("support-officer", "grants-officer", "safeguarding-lead"),
            List.of("integrator"));

    private Kinds() {}

    static List<String> roles(Viewer viewer) {
        return ALL.stream()
                .filter(roles -> roles.stream().anyMatch(viewer::holds))
                .findFirst()
                .orElse(List.of());
    }

    static boolean isGroup(Viewer viewer) {
        return viewer.holds("steward") || viewer.holds("helper");
    }
}
