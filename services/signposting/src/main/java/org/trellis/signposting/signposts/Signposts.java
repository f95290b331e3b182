package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Signposts as one side sees them. Which rows there are is the database's to say.
@ApplicationScoped
class Signposts {

    // A note whose time has passed is not shown, also while its removal waits for the timer.
    private static final String VIEW = """
            select v.*, n.words from (
                select s.id, s.sender_id, s.receiver_id, s.need, s.place, s.sent_at, f.signpost_id is not null as filed,
                       case when s.sender_id = :me then 'sent' else 'received' end as direction
                %s limit :limit) v
            left join signpost_note n on n.signpost_id = v.id and n.until > :now
            order by v.sent_at desc, v.id desc
            """;

    private static final String ONE = VIEW.formatted("""
            from signpost s left join signpost_filing f on f.organisation_id = :me and f.signpost_id = s.id
            where s.id = :id
            """);

    private static final String FILE = """
            insert into signpost_filing (organisation_id, signpost_id, sent_at)
            select :me, id, sent_at from signpost where id = :id on conflict do nothing
            """;

    private static final String TAKE_OUT =
            "delete from signpost_filing where organisation_id = :me and signpost_id = :id";

    private static final String FORGET = "delete from signpost_note where signpost_id = :id";

    private final EntityManager database;

    Signposts(EntityManager database) {
        this.database = database;
    }

    void add(Signpost signpost, Optional<String> note) {
        database.persist(signpost);
        // The note refers to it.
        database.flush();
        note.ifPresent(words -> database.persist(SignpostNote.beside(signpost, words)));
    }

    Optional<SignpostView> one(UUID me, UUID id, Instant now) {
        return views(database.createNativeQuery(ONE, Tuple.class)
                        .setParameter("me", me)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter("limit", 1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<SignpostView> in(Box box, UUID me, Cursor after, int limit, Instant now) {
        return views(database.createNativeQuery(VIEW.formatted(box.from()), Tuple.class)
                .setParameter("me", me)
                .setParameter("at", after.sentAt())
                .setParameter("id", after.id())
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList());
    }

    void file(UUID me, UUID id, boolean filed) {
        database.createNativeQuery(filed ? FILE : TAKE_OUT)
                .setParameter("me", me)
                .setParameter("id", id)
                .executeUpdate();
    }

    void forgetNote(UUID id) {
        database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
    }

    private static List<SignpostView> views(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).map(SignpostView::of).toList();
    }
}
