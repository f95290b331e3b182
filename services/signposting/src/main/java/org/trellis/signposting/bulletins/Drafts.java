package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the organisation acted for is writing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Drafts {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String COLUMNS = """
            select id, kind, title, body, source, for_whom, ends_on, ring, null as changed, decides, decide_by, then_what, outcome_by,
                uploads, to_all, networks, version, edited_at
            from bulletin_draft where organisation_id = acting_organisation() and\s""";

    private static final String LOCK = COLUMNS + "id = :id for update";

    private static final String PAGE = COLUMNS + "id < :before order by id desc limit :most";

    private static final String COUNT =
            "select count(*) from bulletin_draft where organisation_id = acting_organisation()";

    private static final String ADD = """
            insert into bulletin_draft (organisation_id, id, kind, title, body, source, for_whom, ends_on, ring, decides,
                decide_by, then_what, outcome_by, uploads, edited_at)
            values (acting_organisation(), :id, :kind, :title, :body, :source, :forWhom, cast(:endsOn as date), :ring,
                :decides, cast(:decideBy as date), :then, cast(:outcomeBy as date), :uploads, :at)
            """;

    private static final String EDIT = """
            update bulletin_draft set kind = :kind, title = :title, body = :body, source = :source, for_whom = :forWhom,
                ends_on = cast(:endsOn as date), ring = :ring, decides = :decides, decide_by = cast(:decideBy as date),
                then_what = :then, outcome_by = cast(:outcomeBy as date), uploads = :uploads, edited_at = :at,
                version = version + 1
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String TO = """
            update bulletin_draft set to_all = :all, networks = :networks
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String REMOVE =
            "delete from bulletin_draft where organisation_id = acting_organisation() and id = :id";

    private final EntityManager database;

    Drafts(EntityManager database) {
        this.database = database;
    }

    /// Whoever else changes it waits.
    Optional<Draft> lock(UUID id) {
        return drafts(database.createNativeQuery(LOCK, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<Draft> page(UUID before, int most) {
        return drafts(database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("most", most)
                .getResultList());
    }

    long count() {
        return ((Number) database.createNativeQuery(COUNT).getSingleResult()).longValue();
    }

    void add(UUID id, NewBulletin words, Instant at) {
        write(ADD, id, words, at).executeUpdate();
    }

    void edit(UUID id, NewBulletin words, Instant at) {
        write(EDIT, id, words, at).executeUpdate();
    }

    void to(UUID id, boolean all, List<UUID> networks) {
        database.createNativeQuery(TO)
                .setParameter("id", id)
                .setParameter("all", all)
                .setParameter("networks", networks.toArray(UUID[]::new))
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    private Query write(String sql, UUID id, NewBulletin words, Instant at) {
        var views = words.views() == null ? new ViewsAsked(null, null, null, null) : words.views();
        return database.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("kind", words.kind())
                .setParameter("title", words.title())
                .setParameter("body", words.body())
                .setParameter("source", words.source())
                .setParameter("forWhom", words.forWhom())
                .setParameter("endsOn", words.endsOn())
                .setParameter("ring", words.ring())
                .setParameter("decides", views.decides())
                .setParameter("decideBy", views.decideBy())
                .setParameter("then", views.then())
                .setParameter("outcomeBy", views.outcomeBy())
                .setParameter("uploads", words.attachmentIds().toArray(UUID[]::new))
                .setParameter("at", at);
    }

    private static List<Draft> drafts(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).map(Drafts::draft).toList();
    }

    private static Draft draft(Tuple row) {
        var text = Issued.text(row);
        return new Draft(
                row.get("id", UUID.class),
                new NewBulletin(
                        row.get("kind", String.class),
                        text.title(),
                        text.body(),
                        text.source(),
                        text.forWhom(),
                        text.endsOn(),
                        text.ring(),
                        Issued.views(row),
                        List.of((UUID[]) row.get("uploads")),
                        null),
                row.get("to_all", Boolean.class),
                List.of((UUID[]) row.get("networks")),
                row.get("version", Integer.class),
                row.get("edited_at", Instant.class));
    }
}
