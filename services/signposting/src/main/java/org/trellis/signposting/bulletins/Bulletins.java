package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Bulletins that were sent, as far as the organisation acted for sent or received them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bulletins {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String ONE = "select %s from %s where b.id = :id".formatted(Issued.COLUMNS, Issued.TABLES);

    private static final String PAGE = """
            select %s from %s where b.sender_id = acting_organisation() and b.position < :before
            order by b.position desc limit :most
            """.formatted(Issued.COLUMNS, Issued.TABLES);

    private static final String CHANGES = """
            select n, changed, at from bulletin_version where bulletin_id = :id and n > 1 order by n desc
            """;

    // One press of a button after the other, also with two replicas and two people.
    private static final String WAIT =
            "select cast(pg_advisory_xact_lock(hashtextextended('bulletins ' || acting_organisation(), 0)) as text)";

    private static final String SENT_SINCE =
            "select count(*) from bulletin where sender_id = acting_organisation() and sent_at >= :since";

    private static final String ADD = """
            insert into bulletin (id, sender_id, kind, decides, decide_by, then_what, outcome_by, position, sent_at)
            values (:id, acting_organisation(), :kind, :decides, cast(:decideBy as date), :then,
                cast(:outcomeBy as date), :position, :at)
            """;

    private static final String ADD_VERSION = """
            insert into bulletin_version (bulletin_id, n, sender_id, title, body, source, for_whom, ends_on, ring,
                changed, at)
            values (:id, :n, acting_organisation(), :title, :body, :source, :forWhom, cast(:endsOn as date), :ring,
                :changed, :at)
            """;

    private static final String SAY = """
            insert into bulletin_word (bulletin_id, word, sender_id, text, at)
            values (:id, :word, acting_organisation(), :text, :at)
            """;

    private static final String REMOVE = "delete from bulletin where id = :id and sender_id = acting_organisation()";

    private final EntityManager database;
    private final Acting acting;

    Bulletins(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// One that the organisation acted for sent or received.
    public Optional<Issued> find(UUID id) {
        acting.needed();
        return issued(database.createNativeQuery(ONE, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /// One that the organisation acted for sent.
    public Optional<Issued> own(UUID id) {
        var me = acting.needed().value();
        return find(id).filter(one -> one.senderId().equals(me));
    }

    List<Issued> page(UUID before, int most) {
        return issued(database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("most", most)
                .getResultList());
    }

    /// What the versions after the first one changed, the latest first.
    public List<Change> changes(UUID id) {
        List<?> rows = database.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Change(
                        row.get("n", Integer.class), row.get("changed", String.class), row.get("at", Instant.class)))
                .toList();
    }

    void waitForEachOther() {
        database.createNativeQuery(WAIT).getSingleResult();
    }

    long sentSince(Instant since) {
        return ((Number) database.createNativeQuery(SENT_SINCE)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    void add(UUID id, NewBulletin bulletin, UUID position, Instant at) {
        var views = bulletin.views() == null ? new ViewsAsked(null, null, null, null) : bulletin.views();
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("kind", bulletin.kind())
                .setParameter("decides", views.decides())
                .setParameter("decideBy", views.decideBy())
                .setParameter("then", views.then())
                .setParameter("outcomeBy", views.outcomeBy())
                .setParameter("position", position)
                .setParameter("at", at)
                .executeUpdate();
    }

    void addVersion(UUID id, int n, BulletinText text, Instant at) {
        database.createNativeQuery(ADD_VERSION)
                .setParameter("id", id)
                .setParameter("n", n)
                .setParameter("title", text.title())
                .setParameter("body", text.body())
                .setParameter("source", text.source())
                .setParameter("forWhom", text.forWhom())
                .setParameter("endsOn", text.endsOn())
                .setParameter("ring", text.ring())
                .setParameter("changed", text.changed())
                .setParameter("at", at)
                .executeUpdate();
    }

    void say(UUID id, String word, String text, Instant at) {
        database.createNativeQuery(SAY)
                .setParameter("id", id)
                .setParameter("word", word)
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    private static List<Issued> issued(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).map(Issued::of).toList();
    }
}
