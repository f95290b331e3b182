package org.trellis.signposting.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What councillors of the organisation acted for suggested. Which asks there still are is the database's to say.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Suggestions {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final int WEEKS_TO_TAKE_IT = 2;

    // Only of what whoever asked shows to councillors, whatever else the one who suggests may read.
    private static final String ADD = """
            insert into suggestion (organisation_id, ask_id, at)
            select :me, a.id, :at from ask a where a.id = :ask and a.councillors and a.sender_id <> :me
            on conflict do nothing
            """;

    private static final String VIEW = """
            select s.ask_id, a.sender_id, a.kind, a.by_day, s.at, s.set_aside_at is not null as aside
            from suggestion s join ask a on a.id = s.ask_id where s.organisation_id = :me and a.councillors
            """;

    // What was answered by an offer is done with, whoever made that and whatever became of it.
    private static final String OPEN = """
             and s.set_aside_at is null and a.closed_at is null and a.ends_on >= :today and a.id < :before
              and not exists (select from offer o where o.sender_id = :me and o.ask_id = a.id)
            order by a.id desc limit :limit
            """;

    private static final String SET_ASIDE = """
            update suggestion set set_aside_at = :at
            where organisation_id = :me and ask_id = :ask and set_aside_at is null
            """;

    private final EntityManager database;
    private final Acting acting;

    Suggestions(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// One that was set aside stays so, however often it is suggested.
    void add(UUID ask, Instant at) {
        mine(database.createNativeQuery(ADD))
                .setParameter("ask", ask)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<SuggestionView> one(UUID ask, LocalDate today) {
        return views(
                        mine(database.createNativeQuery(VIEW + " and a.id = :ask", Tuple.class))
                                .setParameter("ask", ask),
                        today)
                .stream()
                .findFirst();
    }

    List<SuggestionView> open(UUID before, int limit, LocalDate today) {
        return views(
                mine(database.createNativeQuery(VIEW + OPEN, Tuple.class))
                        .setParameter("today", today)
                        .setParameter("before", before == null ? LATEST : before)
                        .setParameter("limit", limit),
                today);
    }

    void setAside(UUID ask, Instant at) {
        mine(database.createNativeQuery(SET_ASIDE))
                .setParameter("ask", ask)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static List<SuggestionView> views(Query query, LocalDate today) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> view(row, today.plusWeeks(WEEKS_TO_TAKE_IT)))
                .toList();
    }

    private static SuggestionView view(Tuple row, LocalDate soonest) {
        var by = row.get("by_day", LocalDate.class);
        return new SuggestionView(
                row.get("ask_id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("kind", String.class),
                by.isBefore(soonest) ? soonest : by,
                row.get("at", Instant.class),
                row.get("aside", Boolean.class));
    }

    private Query mine(Query query) {
        return query.setParameter("me", acting.needed().value());
    }
}
