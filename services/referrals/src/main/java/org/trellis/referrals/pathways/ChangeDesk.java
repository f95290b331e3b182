package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the feed of changes for a partner, who sees in it what it could read one by one.
@ApplicationScoped
@Transactional
class ChangeDesk {

    private final Feed feed;
    private final Pathways pathways;
    private final InstantSource clock;

    ChangeDesk(Feed feed, Pathways pathways, InstantSource clock) {
        this.feed = feed;
        this.pathways = pathways;
        this.clock = clock;
    }

    ChangePage after(FeedCursor cursor, int limit) {
        var found = feed.after(cursor, limit + 1);
        var rows = found.subList(0, Math.min(limit, found.size()));
        var current = current(rows);
        var items = rows.stream().map(row -> item(row, current)).toList();
        var next = rows.isEmpty() ? cursor : FeedCursor.at(rows.getLast());
        return new ChangePage(items, next.text(), found.size() > limit);
    }

    private Map<UUID, Pathway> current(List<Tuple> rows) {
        var ids = rows.stream()
                .filter(row -> !row.get("gone", Boolean.class))
                .map(row -> row.get("pathway_id", UUID.class))
                .toList();
        return pathways.published(ids).stream().collect(Collectors.toMap(p -> p.id, Function.identity()));
    }

    private ChangePage.Item item(Tuple row, Map<UUID, Pathway> current) {
        var id = row.get("pathway_id", UUID.class);
        var pathway = current.get(id);
        return pathway == null
                ? new ChangePage.Item(id, true, null)
                : new ChangePage.Item(id, false, PathwayView.of(pathway, clock.instant()));
    }
}
