package org.trellis.signposting.thanks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The thanks of the group acted for, and whether it wants any.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Thanks {

    // Whom the group may know. Anybody else stays nameless, and so does a group from the moment on at which it hides.
    private static final String IS_KNOWN = """
            (exists (select from institution_copy where organisation_id = %1$s)
            or exists (select from listing_copy where organisation_id = %1$s and listed)
            or exists (select from link_copy where organisation_id = %1$s and other_id = acting_organisation() and live))
            """;

    private static final String ADD = """
            insert into thank (organisation_id, id, sender_id, words, came_on)
            values (acting_organisation(), :id, (select cast(:sender as uuid) where %s), :words, :today)
            on conflict (organisation_id, id) do nothing
            """.formatted(IS_KNOWN.formatted("cast(:sender as uuid)"));

    private static final String PAGE = """
            select id, case when %s then sender_id end as sender_id, words, came_on, put_away from thank t
            where organisation_id = acting_organisation() and put_away = :putAway
              and (cast(:cursor as uuid) is null or (came_on, id) < (select c.came_on, c.id from thank c
                  where c.organisation_id = acting_organisation() and c.id = cast(:cursor as uuid)))
            order by came_on desc, id desc limit :most
            """.formatted(IS_KNOWN.formatted("t.sender_id"));

    private static final String PUT_AWAY = """
            update thank set put_away = :putAway where organisation_id = acting_organisation() and id = :id
            """;

    private static final String DELETE = "delete from thank where organisation_id = acting_organisation() and id = :id";

    private static final String IS_OFF =
            "select exists (select from no_thanks where organisation_id = acting_organisation())";

    private static final String OFF = """
            insert into no_thanks (organisation_id) values (acting_organisation()) on conflict do nothing
            """;

    private static final String ON = "delete from no_thanks where organisation_id = acting_organisation()";

    private final EntityManager database;

    Thanks(EntityManager database) {
        this.database = database;
    }

    /// `sender` is null for a resident. The same id twice is one.
    void add(UUID id, UUID sender, String words, LocalDate today) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("sender", sender)
                .setParameter("words", words)
                .setParameter("today", today)
                .executeUpdate();
    }

    List<ThankView> page(boolean putAway, UUID cursor, int most) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("putAway", putAway)
                .setParameter("cursor", cursor)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ThankView(
                        row.get("id", UUID.class),
                        row.get("sender_id", UUID.class),
                        row.get("words", String.class),
                        row.get("came_on", LocalDate.class),
                        row.get("put_away", Boolean.class)))
                .toList();
    }

    boolean putAway(UUID id, boolean putAway) {
        return database.createNativeQuery(PUT_AWAY)
                        .setParameter("id", id)
                        .setParameter("putAway", putAway)
                        .executeUpdate()
                == 1;
    }

    boolean delete(UUID id) {
        return database.createNativeQuery(DELETE).setParameter("id", id).executeUpdate() == 1;
    }

    boolean isOff() {
        return (boolean) database.createNativeQuery(IS_OFF, Boolean.class).getSingleResult();
    }

    void turn(boolean open) {
        database.createNativeQuery(open ? ON : OFF).executeUpdate();
    }
}
