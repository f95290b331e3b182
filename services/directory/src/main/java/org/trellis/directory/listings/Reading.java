package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        reads.shown(group, shown(page));
        return page;
    }

    // What was drawn on the map is of the facet `area`, with or without words.
    private static List<String> shown(ListingView page) {
        var words = page.facets().words();
        return page.area().patch() == null || words.contains("area")
                ? words
                : Stream.concat(words.stream(), Stream.of("area")).toList();
    }
}
