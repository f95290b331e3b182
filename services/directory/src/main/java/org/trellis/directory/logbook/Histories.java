package org.trellis.directory.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.trellis.directory.logbook.LogbookResource.EntryPage;

/// What the own logbook of the organisation acted for says of one other organisation.
@ApplicationScoped
public class Histories {

    private final LogbookDesk desk;

    Histories(LogbookDesk desk) {
        this.desk = desk;
    }

    /// The newest first; `before` is `next` of the page before, or null.
    public EntryPage with(UUID other, Collection<Act> acts, Long before) {
        return desk.pageWith(other, acts, before);
    }
}
