package org.trellis.grants.funds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.days.London;

/// The funds that everybody sees: from when each is first open on.
@ApplicationScoped
@Transactional
public class OpenFunds {

    private static final UUID LATEST = new UUID(-1, -1);

    // A round is over by its day alone: no timer has to close it.
    private static final String COLUMNS = """
            select id, organisation_id, cast(terms as text) as terms, received_pence, opened_at,
                   grants, given_pence, in_time, median_days, counted_at,
                   case when closes_on < :today then 'closed' else state end as state
            from open_fund
            """;

    private static final String PAGE = COLUMNS + """
            where id < :before and state = 'open' and (closes_on is null or closes_on >= :today)
              and (cast(:area as text) is null or areas @> array[cast(:area as text)])
              and (cast(:funder as uuid) is null or organisation_id = cast(:funder as uuid))
            order by id desc limit :limit
            """;

    /// What is looked for; null is anything.
    record Wish(String area, UUID funder) {}

    private final EntityManager database;
    private final ObjectMapper json;
    private final InstantSource clock;

    OpenFunds(EntityManager database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Empty for a draft and for what is none: nobody can tell which.
    public Optional<OpenFund> find(UUID id) {
        List<?> found = database.createNativeQuery(COLUMNS + "where id = :id", Tuple.class)
                .setParameter("id", id)
                .setParameter("today", London.today(clock))
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(this::fund).findFirst();
    }

    OpenFund.Page page(Wish wish, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("today", London.today(clock))
                .setParameter("area", wish.area())
                .setParameter(
                        "funder", wish.funder() == null ? null : wish.funder().toString())
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(this::fund)
                .toList();
        return new OpenFund.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    private OpenFund fund(Tuple row) {
        try {
            return new OpenFund(
                    row.get("id", UUID.class),
                    row.get("organisation_id", UUID.class),
                    row.get("state", String.class),
                    json.readValue(row.get("terms", String.class), Terms.class),
                    row.get("received_pence", Long.class),
                    row.get("opened_at", Instant.class),
                    counts(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenFund.Counts counts(Tuple row) {
        var at = row.get("counted_at", Instant.class);
        return at == null
                ? null
                : new OpenFund.Counts(
                        row.get("grants", Integer.class),
                        row.get("given_pence", Long.class),
                        row.get("in_time", Integer.class),
                        row.get("median_days", Integer.class),
                        at);
    }
}
