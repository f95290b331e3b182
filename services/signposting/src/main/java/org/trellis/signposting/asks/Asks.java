package org.trellis.signposting.asks;

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

/// Asks as the organisation acted for sees them. Which rows there are is the database's to say; `all` is false for a
/// councillor, who reads those alone that were asked of councillors too.
@ApplicationScoped
class Asks {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String VIEW = """
            select a.id, a.sender_id, a.kind, a.words, a.by_day, a.ends_on, a.councillors, a.asked_at, a.closed_at,
                   a.met, f.ask_id is not null as filed
            from ask a left join ask_filing f on f.organisation_id = :me and f.ask_id = a.id
            """;

    private static final String SEEN = " and (:all or a.councillors and a.sender_id <> :me)";

    private static final String PAGE = SEEN + " and a.id < :before order by a.id desc limit :limit";

    private static final String OWED = """
            join ask_to t on t.ask_id = a.id and t.receiver_id = :me
            where t.owed_by is not null and a.closed_at is null and a.ends_on >= :today
              and not exists (select from ask_answer w where w.ask_id = a.id and w.sender_id = :me)
            """ + SEEN + " order by t.owed_by, a.id limit :limit";

    private static final String ASKED = """
            select t.ask_id, t.receiver_id, t.owed_by, w.at from ask_to t
            left join ask_answer w on w.ask_id = t.ask_id and w.sender_id = t.receiver_id
            where t.ask_id = any (:ids) order by t.id
            """;

    private static final String ADD = """
            insert into ask (id, sender_id, kind, words, by_day, ends_on, councillors, asked_at)
            values (:id, :me, :kind, :words, :by, :ends, :councillors, :at)
            """;

    private static final String ADD_TO = """
            insert into ask_to (id, ask_id, sender_id, receiver_id, asked_at, owed_by)
            values (:id, :ask, :me, :receiver, :at, cast(:owed as date))
            """;

    private static final String MADE_SINCE = "select count(*) from ask where sender_id = :me and asked_at > :since";

    private static final String CLOSE = """
            update ask set closed_at = :at, met = :met where id = :id and sender_id = :me and closed_at is null
            """;

    private static final String FILE = """
            insert into ask_filing (organisation_id, ask_id) values (:me, :id) on conflict do nothing
            """;

    private static final String TAKE_OUT = "delete from ask_filing where organisation_id = :me and ask_id = :id";

    private static final String REMOVE = "delete from ask where id = :id and sender_id = :me";

    // What was answered stays for both; what was not is over with the link.
    private static final String LEAVE = """
            delete from ask_to t where (t.sender_id = :me and t.receiver_id = :other
                or t.sender_id = :other and t.receiver_id = :me)
              and not exists (select from ask_answer w where w.ask_id = t.ask_id and w.sender_id = t.receiver_id)
            """;

    /// To whom an ask goes, under an id of its own, and by when that one owes an answer; null for none.
    record To(UUID id, UUID organisation, LocalDate owedBy) {}

    private final EntityManager database;

    Asks(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, UUID me, NewAsk wanted, String words, List<To> to, LocalDate ends, Instant at) {
        query(ADD, me)
                .setParameter("id", id)
                .setParameter("kind", wanted.kind())
                .setParameter("words", words)
                .setParameter("by", wanted.by())
                .setParameter("ends", ends)
                .setParameter("councillors", wanted.isForCouncillors())
                .setParameter("at", at)
                .executeUpdate();
        to.forEach(one -> query(ADD_TO, me)
                .setParameter("id", one.id())
                .setParameter("ask", id)
                .setParameter("receiver", one.organisation())
                .setParameter("at", at)
                .setParameter("owed", one.owedBy())
                .executeUpdate());
    }

    long madeSince(UUID me, Instant since) {
        return ((Number) query(MADE_SINCE, me).setParameter("since", since).getSingleResult()).longValue();
    }

    Optional<AskView> one(UUID me, UUID id, boolean all, LocalDate today) {
        return views(
                        database.createNativeQuery(VIEW + " where a.id = :id" + SEEN, Tuple.class)
                                .setParameter("me", me)
                                .setParameter("id", id)
                                .setParameter("all", all),
                        me,
                        today)
                .stream()
                .findFirst();
    }

    List<AskView> in(AskBox box, UUID me, boolean all, UUID before, int limit, LocalDate today) {
        var query = database.createNativeQuery(VIEW + box.where() + PAGE, Tuple.class)
                .setParameter("me", me)
                .setParameter("all", all)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("limit", limit);
        if (box == AskBox.RECEIVED) {
            query.setParameter("today", today);
        }
        return views(query, me, today);
    }

    List<AskView> owed(UUID me, boolean all, int limit, LocalDate today) {
        return views(
                database.createNativeQuery(VIEW + OWED, Tuple.class)
                        .setParameter("me", me)
                        .setParameter("all", all)
                        .setParameter("today", today)
                        .setParameter("limit", limit),
                me,
                today);
    }

    void close(UUID me, UUID id, boolean met, Instant at) {
        query(CLOSE, me)
                .setParameter("id", id)
                .setParameter("met", met)
                .setParameter("at", at)
                .executeUpdate();
    }

    void file(UUID me, UUID id, boolean filed) {
        query(filed ? FILE : TAKE_OUT, me).setParameter("id", id).executeUpdate();
    }

    void remove(UUID me, UUID id) {
        query(REMOVE, me).setParameter("id", id).executeUpdate();
    }

    void leave(UUID me, UUID other) {
        query(LEAVE, me).setParameter("other", other).executeUpdate();
    }

    private Query query(String sql, UUID me) {
        return database.createNativeQuery(sql).setParameter("me", me);
    }

    private List<AskView> views(Query query, UUID me, LocalDate today) {
        List<?> found = query.getResultList();
        var rows = found.stream().map(Tuple.class::cast).toList();
        var asked = asked(rows.stream().map(row -> row.get("id", UUID.class)).toList(), today);
        return rows.stream().map(row -> view(row, me, today, asked)).toList();
    }

    private Map<UUID, List<AskView.Asked>> asked(List<UUID> ids, LocalDate today) {
        var asked = new HashMap<UUID, List<AskView.Asked>>();
        if (!ids.isEmpty()) {
            List<?> rows = database.createNativeQuery(ASKED, Tuple.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
            rows.stream()
                    .map(Tuple.class::cast)
                    .forEach(row -> asked.computeIfAbsent(row.get("ask_id", UUID.class), _ -> new ArrayList<>())
                            .add(asked(row, today)));
        }
        return asked;
    }

    private static AskView.Asked asked(Tuple row, LocalDate today) {
        var owed = row.get("owed_by", LocalDate.class);
        var at = row.get("at", Instant.class);
        return new AskView.Asked(
                row.get("receiver_id", UUID.class), owed, at == null && owed != null && owed.isBefore(today), at);
    }

    private static AskView view(Tuple row, UUID me, LocalDate today, Map<UUID, List<AskView.Asked>> asked) {
        var id = row.get("id", UUID.class);
        boolean made = row.get("sender_id", UUID.class).equals(me);
        return new AskView(
                id,
                made ? "made" : "received",
                row.get("sender_id", UUID.class),
                row.get("kind", String.class),
                row.get("words", String.class),
                row.get("by_day", LocalDate.class),
                row.get("councillors", Boolean.class),
                row.get("asked_at", Instant.class),
                state(row, today),
                asked.getOrDefault(id, List.of()),
                made ? null : row.get("filed", Boolean.class));
    }

    private static String state(Tuple row, LocalDate today) {
        if (row.get("closed_at", Instant.class) != null) {
            return row.get("met", Boolean.class) ? "met" : "closed";
        }
        return row.get("ends_on", LocalDate.class).isBefore(today) ? "lapsed" : AskView.OPEN;
    }
}
