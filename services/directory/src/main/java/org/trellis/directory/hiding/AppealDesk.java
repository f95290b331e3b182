package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What the group reads of a hiding, and says against it.
@ApplicationScoped
@Transactional
class AppealDesk {

    private static final int MOST = 20;

    private final Hidings hidings;
    private final Logbook logbook;
    private final Acting acting;

    AppealDesk(Hidings hidings, Logbook logbook, Acting acting) {
        this.hidings = hidings;
        this.logbook = logbook;
        this.acting = acting;
    }

    List<HidingView> mine() {
        return hidings.ofGroup(acting.needed().value(), MOST);
    }

    HidingView appeal(UUID id, String words) {
        var hiding = hidings.get(id).orElseThrow(() -> new NotFound().asException());
        if (!acting.isAnyOf("steward")) {
            throw new HidingRefusal.StewardNeeded().asException();
        }
        if (hiding.endedAt() != null) {
            throw new HidingRefusal.IsOver().asException();
        }
        if (!hidings.appeal(hiding, words.strip())) {
            throw new HidingRefusal.AppealedAlready().asException();
        }
        logbook.note("hiding-appealed", acting.person().orElse(null), Map.of("hiding", id.toString()));
        return hidings.get(id).orElseThrow();
    }
}
