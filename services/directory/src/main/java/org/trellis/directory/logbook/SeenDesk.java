package org.trellis.directory.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.LogbookResource.SeenPage;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.tenancy.Acting;

/// Which organisations saw what of the one that asks.
@ApplicationScoped
class SeenDesk {

    private static final int PAGE = 50;

    private static final String ADD = """
            insert into facet_read (organisation_id, reader_id, facet, day) values (:owner, :reader, :facet, :day)
            on conflict do nothing
            """;

    private static final String READERS = """
            select distinct reader_id from facet_read where organisation_id = :me and reader_id > :after
            order by reader_id limit :limit
            """;

    private static final String SEEN = """
            select reader_id, facet, min(day) as first, max(day) as last, count(*) as days from facet_read
            where organisation_id = :me and reader_id = any (:readers) group by reader_id, facet
            """;

    private final EntityManager database;
    private final Organisations organisations;
    private final Acting acting;

    SeenDesk(EntityManager database, Organisations organisations, Acting acting) {
        this.database = database;
        this.organisations = organisations;
        this.acting = acting;
    }

    /// Whether this is the first time that day.
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isNew(UUID owner, UUID reader, String facet, LocalDate day) {
        return database.createNativeQuery(ADD)
                        .setParameter("owner", owner)
                        .setParameter("reader", reader)
                        .setParameter("facet", facet)
                        .setParameter("day", day)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    SeenPage page(UUID after) {
        var me = acting.needed().value();
        List<UUID> found = database.createNativeQuery(READERS, UUID.class)
                .setParameter("me", me)
                .setParameter("after", after)
                .setParameter("limit", PAGE + 1)
                .getResultList();
        var readers = found.subList(0, Math.min(PAGE, found.size()));
        var known = organisations.known(readers);
        List<Tuple> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("me", me)
                .setParameter("readers", readers.toArray(UUID[]::new))
                .getResultList();
        var items = rows.stream()
                .map(row -> view(row, known))
                .sorted(Comparator.comparing(SeenView::last)
                        .reversed()
                        .thenComparing(seen -> seen.organisation().id())
                        .thenComparing(SeenView::facet))
                .toList();
        return new SeenPage(items, found.size() > PAGE ? readers.getLast().toString() : null);
    }

    private static SeenView view(Tuple row, Map<UUID, Known> known) {
        var reader = row.get("reader_id", UUID.class);
        return new SeenView(
                known.getOrDefault(reader, new Known(reader, null, null)),
                row.get("facet", String.class),
                day(row.get("first")),
                day(row.get("last")),
                ((Number) row.get("days")).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
