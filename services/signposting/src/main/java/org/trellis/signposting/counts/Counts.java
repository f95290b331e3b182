package org.trellis.signposting.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.trellis.contracts.signposting.SignpostEvent;
import org.trellis.tenancy.OrganisationId;

/// How many signposts an organisation sent and received, month by month. Shown to itself alone.
@ApplicationScoped
@Transactional
class Counts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String ONE_MORE = """
            insert into signpost_count (organisation_id, month, direction, need, count)
            values (:organisation, :month, :direction, :need, 1)
            on conflict (organisation_id, month, direction, need) do update set count = signpost_count.count + 1
            """;

    private static final String ALL = """
            select month, direction, need, count from signpost_count order by month desc, direction, need
            """;

    private final EntityManager database;

    Counts(EntityManager database) {
        this.database = database;
    }

    void oneMore(OrganisationId organisation, String direction, SignpostEvent.Sent sent) {
        database.createNativeQuery(ONE_MORE)
                .setParameter("organisation", organisation.value())
                .setParameter("month", month(sent.sentAt()))
                .setParameter("direction", direction)
                .setParameter("need", sent.need())
                .executeUpdate();
    }

    List<Count> all() {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(Counts::count).toList();
    }

    static String month(Instant at) {
        return YearMonth.from(at.atZone(LONDON)).toString();
    }

    private static Count count(Tuple row) {
        return new Count(
                row.get("month", String.class),
                row.get("direction", String.class),
                row.get("need", String.class),
                row.get("count", Long.class));
    }
}
