package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.signposting.conditions.Condition;

/// Offers as the organisation acted for sees them. Which rows there are is the database's to say.
@ApplicationScoped
class SeenOffers {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String VIEW = """
            select o.id, o.sender_id, o.ask_id, o.kind, o.words, o.from_day, o.until_day, o.most, o.made_at,
                   o.withdrawn_at, f.offer_id is not null as filed
            from offer o left join offer_filing f on f.organisation_id = :me and f.offer_id = o.id
            """;

    private static final String ONE = VIEW + " where o.id = :id";

    private static final String PAGE = """
             and o.id < :before and (cast(:ask as uuid) is null or o.ask_id = :ask)
            order by o.id desc limit :limit
            """;

    private static final String CONDITIONS = """
            select offer_id, kind, words from offer_condition where offer_id = any (:ids) order by offer_id, n
            """;

    private static final String TAKEN = """
            select a.offer_id, a.receiver_id, a.at, e.at as done_at, e.by_sender
            from acceptance a left join acceptance_end e on e.offer_id = a.offer_id and e.receiver_id = a.receiver_id
            where a.offer_id = any (:ids) order by a.offer_id, a.at, a.receiver_id
            """;

    private final EntityManager database;
    private final Offers offers;

    SeenOffers(EntityManager database, Offers offers) {
        this.database = database;
        this.offers = offers;
    }

    Optional<OfferView> one(UUID me, UUID id, LocalDate today) {
        var query = database.createNativeQuery(ONE, Tuple.class)
                .setParameter("me", me)
                .setParameter("id", id);
        return views(query, me, today, true).stream().findFirst();
    }

    List<OfferView> in(OfferBox box, UUID me, UUID ask, UUID before, int limit, LocalDate today) {
        var query = database.createNativeQuery(VIEW + box.where() + PAGE, Tuple.class)
                .setParameter("me", me)
                .setParameter("ask", ask)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("limit", limit);
        if (box == OfferBox.RECEIVED) {
            query.setParameter("today", today);
        }
        return views(query, me, today, false);
    }

    private List<OfferView> views(Query query, UUID me, LocalDate today, boolean whole) {
        List<?> found = query.getResultList();
        var rows = found.stream().map(Tuple.class::cast).toList();
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
        var conditions = byOffer(CONDITIONS, ids, SeenOffers::condition);
        var taken = byOffer(TAKEN, ids, SeenOffers::taken);
        return rows.stream()
                .map(row -> {
                    var id = row.get("id", UUID.class);
                    boolean made = row.get("sender_id", UUID.class).equals(me);
                    return new OfferView(
                            id,
                            made ? "made" : "received",
                            row.get("sender_id", UUID.class),
                            row.get("ask_id", UUID.class),
                            row.get("kind", String.class),
                            row.get("words", String.class),
                            row.get("from_day", LocalDate.class),
                            row.get("until_day", LocalDate.class),
                            row.get("most", Integer.class),
                            conditions.getOrDefault(id, List.of()),
                            row.get("made_at", Instant.class),
                            state(row, today),
                            made && whole ? offers.to(id) : null,
                            taken.getOrDefault(id, List.of()),
                            made ? null : row.get("filed", Boolean.class));
                })
                .toList();
    }

    private <T> Map<UUID, List<T>> byOffer(String sql, UUID[] ids, Function<Tuple, T> read) {
        var found = new HashMap<UUID, List<T>>();
        if (ids.length > 0) {
            List<?> rows = database.createNativeQuery(sql, Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            rows.stream()
                    .map(Tuple.class::cast)
                    .forEach(row -> found.computeIfAbsent(row.get("offer_id", UUID.class), _ -> new ArrayList<>())
                            .add(read.apply(row)));
        }
        return found;
    }

    private static Condition condition(Tuple row) {
        return new Condition(row.get("kind", String.class), row.get("words", String.class));
    }

    private static OfferView.Taken taken(Tuple row) {
        var done = row.get("done_at", Instant.class);
        return new OfferView.Taken(
                row.get("receiver_id", UUID.class),
                row.get("at", Instant.class),
                done,
                done == null ? null : row.get("by_sender", Boolean.class) ? "offerer" : "acceptor");
    }

    private static String state(Tuple row, LocalDate today) {
        if (row.get("withdrawn_at", Instant.class) != null) {
            return "withdrawn";
        }
        return row.get("until_day", LocalDate.class).isBefore(today) ? "lapsed" : OfferView.OPEN;
    }
}
