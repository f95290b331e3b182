package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.directory.logbook.FacetReads;
import org.trellis.problem.NotFound;

/// Reads a group's page for somebody, of which the group hears if it was shown more than the public is. A preview reads
/// the same page without being a reading.
@ApplicationScoped
class Reading {

    private final ListingDesk desk;
    private final FacetReads reads;

    Reading(ListingDesk desk, FacetReads reads) {
        this.desk = desk;
        this.reads = reads;
    }

    @Transactional
    ListingView get(UUID group) {
        var page = desk.find(group).orElseThrow(() -> new NotFound().asException());
        reads.shown(group, page.facets().words());
        return page;
    }
}
