package org.trellis.directory.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A page that everybody may read, as its owner publishes it: a group's own, or a row that an institution imported.
///
/// `about` is null where nothing is said.
/// `listingId` is the group's id or the imported row's; `origin` is `group` or `import`. The point may be exact: only
/// a coarse one is written down.
public record PublishedListing(
        UUID listingId,
        UUID organisationId,
        String origin,
        String name,
        String summary,
        List<String> offers,
        String notOffered,
        List<String> languages,
        String about,
        String areaWords,
        List<String> wards,
        List<String> outcodes,
        Double lat,
        Double lon,
        Instant confirmedAt,
        String confirmedRole,
        String confirmedHow,
        Instant doubtedAt,
        Instant editedAt) {}
