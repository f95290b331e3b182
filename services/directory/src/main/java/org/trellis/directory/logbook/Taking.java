package org.trellis.directory.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.trellis.tenancy.export.DataTaken;

/// Whoever takes everything away is in the log.
@ApplicationScoped
class Taking {

    private final Logbook logbook;

    Taking(Logbook logbook) {
        this.logbook = logbook;
    }

    void note(@Observes DataTaken taken) {
        logbook.note(Act.DATA_TAKEN, Map.of("format", taken.format()));
    }
}
