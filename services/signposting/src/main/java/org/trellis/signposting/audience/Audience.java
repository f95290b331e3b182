package org.trellis.signposting.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Whom the organisation acted for chose for a bulletin, and whose turn has come.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audience {

    private static final String CLEAR = """
            delete from bulletin_audience where organisation_id = acting_organisation() and bulletin_id = :bulletin
            """;

    private static final String CHOOSE = """
            insert into bulletin_audience (organisation_id, bulletin_id, receiver_id)
            select acting_organisation(), :bulletin, one from unnest(:receivers) as one
            """;

    // By what the others opened to the organisation acted for, and the institutions that it opened to itself. Whether a
    // link lets a bulletin through is looked at once more when each one's turn comes.
    private static final String OPEN = """
            select organisation_id as id from link_copy
                where other_id = acting_organisation() and live and level <> 'listed'
            union
            select other_id from link_copy
                where organisation_id = acting_organisation() and live and other_kind <> 'group'
            """;

    private static final String EVERYBODY = """
            insert into bulletin_audience (organisation_id, bulletin_id, receiver_id)
            select acting_organisation(), :bulletin, id from (%s) open
            """.formatted(OPEN);

    // A network widens nobody's reach. Whoever is in it without a link is not even noted as chosen: the sender
    // reads its own rows, and may not know everybody in there.
    private static final String MEMBERS = """
            insert into bulletin_audience (organisation_id, bulletin_id, receiver_id)
            select acting_organisation(), :bulletin, id from (%s) open where id = any (:members)
            on conflict do nothing
            """.formatted(OPEN);

    private static final String COUNT = """
            select count(*) from bulletin_audience where organisation_id = acting_organisation() and bulletin_id = :bulletin
            """;

    private static final String ALL = """
            select receiver_id from bulletin_audience
            where organisation_id = acting_organisation() and bulletin_id = :bulletin and receiver_id > :after
            order by receiver_id limit :most
            """;

    // Whose turn another replica has just taken is passed over.
    private static final String WAITING = """
            select receiver_id from bulletin_audience
            where organisation_id = acting_organisation() and bulletin_id = :bulletin and not done
            order by receiver_id limit :most for update skip locked
            """;

    private static final String IS_ANYBODY_WAITING = """
            select exists (select from bulletin_audience
                where organisation_id = acting_organisation() and bulletin_id = :bulletin and not done)
            """;

    private static final String DONE = """
            update bulletin_audience set done = true
            where organisation_id = acting_organisation() and bulletin_id = :bulletin and receiver_id in (:receivers)
            """;

    private final EntityManager database;

    Audience(EntityManager database) {
        this.database = database;
    }

    public void clear(UUID bulletin) {
        database.createNativeQuery(CLEAR).setParameter("bulletin", bulletin).executeUpdate();
    }

    public void choose(UUID bulletin, List<UUID> receivers) {
        database.createNativeQuery(CHOOSE)
                .setParameter("bulletin", bulletin)
                .setParameter("receivers", receivers.toArray(UUID[]::new))
                .executeUpdate();
    }

    public void chooseEverybody(UUID bulletin) {
        clear(bulletin);
        database.createNativeQuery(EVERYBODY).setParameter("bulletin", bulletin).executeUpdate();
    }

    /// Beside those who are chosen already, those of these members of networks whom a link opens.
    public void chooseLinked(UUID bulletin, List<UUID> members) {
        database.createNativeQuery(MEMBERS)
                .setParameter("bulletin", bulletin)
                .setParameter("members", members.toArray(UUID[]::new))
                .executeUpdate();
    }

    public int count(UUID bulletin) {
        return ((Number) database.createNativeQuery(COUNT)
                        .setParameter("bulletin", bulletin)
                        .getSingleResult())
                .intValue();
    }

    public List<UUID> after(UUID bulletin, UUID after, int most) {
        return ids(database.createNativeQuery(ALL, UUID.class)
                .setParameter("bulletin", bulletin)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList());
    }

    public List<UUID> waiting(UUID bulletin, int most) {
        return ids(database.createNativeQuery(WAITING, UUID.class)
                .setParameter("bulletin", bulletin)
                .setParameter("most", most)
                .getResultList());
    }

    public boolean isAnybodyWaiting(UUID bulletin) {
        return (boolean) database.createNativeQuery(IS_ANYBODY_WAITING, Boolean.class)
                .setParameter("bulletin", bulletin)
                .getSingleResult();
    }

    public void done(UUID bulletin, List<UUID> receivers) {
        database.createNativeQuery(DONE)
                .setParameter("bulletin", bulletin)
                .setParameter("receivers", receivers)
                .executeUpdate();
    }

    private static List<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast).toList();
    }
}
