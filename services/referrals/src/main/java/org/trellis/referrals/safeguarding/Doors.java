package org.trellis.referrals.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The institutions that take concerns. Everybody reads all of them.
@ApplicationScoped
@Transactional
class Doors {

    private static final String FIND = """
            select organisation_id, telephone, words, areas, false as here, false as near
            from concern_door where organisation_id = :id
            """;

    // Those for the area that somebody is in come first. One's own and those of the institutions that one is linked
    // with are probably the ones that are meant.
    private static final String ALL = """
            select d.organisation_id, d.telephone, d.words, d.areas, d.areas && cast(:areas as text[]) as here, n.near
            from concern_door d
            cross join lateral (select coalesce(d.organisation_id = acting_organisation(), false)
                or exists (select from link_copy k where k.live and (
                    k.organisation_id = d.organisation_id and k.other_id = acting_organisation()
                    or k.organisation_id = acting_organisation() and k.other_id = d.organisation_id)) as near) n
            order by here desc, n.near desc, d.organisation_id limit 50
            """;

    private static final String OPEN = """
            insert into concern_door (organisation_id, telephone, words, areas, changed_at)
            select acting_organisation(), :telephone, cast(:words as text), cast(:areas as text[]), :at
            where exists (select from institution_copy i
                where i.organisation_id = acting_organisation() and i.kind in ('council', 'infrastructure'))
            on conflict (organisation_id) do update set
                telephone = excluded.telephone, words = excluded.words, areas = excluded.areas,
                changed_at = excluded.changed_at
            """;

    private static final String SHUT = "delete from concern_door where organisation_id = acting_organisation()";

    private final EntityManager database;

    Doors(EntityManager database) {
        this.database = database;
    }

    Optional<DoorView> find(UUID id) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Doors::view).findFirst();
    }

    List<DoorView> all(List<String> areas) {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class)
                .setParameter("areas", areas.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Doors::view).toList();
    }

    /// False when the organisation acted for is no council or infrastructure body.
    boolean open(NewDoor door, Instant at) {
        return database.createNativeQuery(OPEN)
                        .setParameter("telephone", door.telephone())
                        .setParameter("words", door.words())
                        .setParameter("areas", door.areas().toArray(String[]::new))
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    void shut() {
        database.createNativeQuery(SHUT).executeUpdate();
    }

    private static DoorView view(Tuple row) {
        return new DoorView(
                row.get("organisation_id", UUID.class),
                row.get("telephone", String.class),
                row.get("words", String.class),
                List.of(row.get("areas", String[].class)),
                row.get("here", Boolean.class),
                row.get("near", Boolean.class));
    }
}
