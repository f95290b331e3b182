package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.tenancy.Acting;

/// Where the members of an institution work, and who covers for whom.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Posts {

    private static final String ALL = """
            select person, wards, team, cover_person, cover_from, cover_until from post where organisation_id = :me
            """;

    private static final String SAVE = """
            insert into post (organisation_id, person, wards, team, cover_person, cover_from, cover_until)
            values (:me, :person, :wards, :team, :cover, :from, :until)
            on conflict (organisation_id, person) do update set wards = excluded.wards, team = excluded.team,
                cover_person = excluded.cover_person, cover_from = excluded.cover_from,
                cover_until = excluded.cover_until
            """;

    private static final String FORGET = "delete from post where organisation_id = :me and person = :person";

    private static final String END_COVER = """
            update post set cover_person = null, cover_from = null, cover_until = null
            where organisation_id = :me and cover_person = :person
            """;

    private final EntityManager database;
    private final Acting acting;

    Posts(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Map<String, Post> all() {
        var posts = new HashMap<String, Post>();
        for (var found : database.createNativeQuery(ALL, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultList()) {
            var row = (Tuple) found;
            posts.put(row.get("person", String.class), post(row));
        }
        return posts;
    }

    private static Post post(Tuple row) {
        var cover = row.get("cover_person", String.class);
        return new Post(
                List.of(row.get("wards", String[].class)),
                row.get("team", String.class),
                cover == null
                        ? null
                        : new Post.Cover(
                                cover,
                                row.get("cover_from", LocalDate.class),
                                row.get("cover_until", LocalDate.class)));
    }

    void save(String person, Post post) {
        var cover = post.cover();
        database.createNativeQuery(SAVE)
                .setParameter("me", acting.needed().value())
                .setParameter("person", person)
                .setParameter("wards", post.wards().toArray(String[]::new))
                .setParameter("team", post.team())
                .setParameter("cover", cover == null ? null : cover.person())
                .setParameter("from", cover == null ? null : cover.from())
                .setParameter("until", cover == null ? null : cover.until())
                .executeUpdate();
    }

    void forget(String person) {
        for (var sql : List.of(FORGET, END_COVER)) {
            database.createNativeQuery(sql)
                    .setParameter("me", acting.needed().value())
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}
