package org.trellis.directory.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The talks between the organisation acted for and others, and those that groups show to the caller.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Talks implements PanacheRepositoryBase<Talk, UUID> {

    /// What stands on a group's page: with whom, and when.
    record Shown(UUID body, LocalDate day) {}

    private static final String ANY = """
            select exists (select from link_side where organisation_id = :me and other_id = :other
                           union all
                           select from link_side where organisation_id = :other and other_id = :me)
            """;

    private static final String BOTH_WAYS = "select linked_both_ways_since(:other) is not null and :me <> :other";

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('talks/' || cast(:me as text), 0)) as text)";

    private static final String SHOWN = """
            select other_id, day from talk_shown
            where organisation_id = :group and day + interval '1 year' > london_today() order by day desc, talk_id
            """;

    private static final String OURS_SHOWN = "select talk_id from talk_shown where organisation_id = :me";

    private static final String SHOW = """
            insert into talk_shown (talk_id, organisation_id, other_id, day) values (:id, :me, :body, :day)
            on conflict do nothing
            """;

    private static final String HIDE = "delete from talk_shown where organisation_id = :me and talk_id = :id";

    // Not by the entity: the database answers whether there was one, also of two who take it away at the same moment.
    private static final String REMOVE = "delete from talk where id = :id";

    private final Acting acting;

    Talks(Acting acting) {
        this.acting = acting;
    }

    /// Whether there is anything between us that we may see.
    boolean isAnyLink(UUID other) {
        return (boolean) with(other, ANY);
    }

    boolean isOpenBothWays(UUID other) {
        return (boolean) with(other, BOTH_WAYS);
    }

    /// One of ours after the other.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    /// What we said to have talked through with this group, over or not.
    Optional<Talk> ofOursWith(UUID group) {
        return find("senderId = ?1 and receiverId = ?2", me(), group).firstResultOptional();
    }

    Optional<Talk> ours(UUID id) {
        return find("senderId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    /// What bodies say to have talked through with us, the newest day first. There are as many as links, at most.
    List<Talk> withUs() {
        return list("receiverId = ?1 order by day desc, id", me());
    }

    Optional<Talk> withUs(UUID id) {
        return find("receiverId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> weShow() {
        return new HashSet<UUID>(getEntityManager()
                .createNativeQuery(OURS_SHOWN, UUID.class)
                .setParameter("me", me())
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    List<Shown> shownBy(UUID group) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(SHOWN, Tuple.class)
                .setParameter("group", group)
                .getResultList();
        return rows.stream()
                .map(row -> new Shown(row.get("other_id", UUID.class), row.get("day", LocalDate.class)))
                .toList();
    }

    /// False when it was shown before.
    boolean show(Talk talk) {
        return getEntityManager()
                        .createNativeQuery(SHOW)
                        .setParameter("id", talk.id)
                        .setParameter("me", me())
                        .setParameter("body", talk.senderId)
                        .setParameter("day", talk.day)
                        .executeUpdate()
                == 1;
    }

    /// False when it was not shown.
    boolean hide(UUID id) {
        return getEntityManager()
                        .createNativeQuery(HIDE)
                        .setParameter("me", me())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /// Takes it away for both, and from the group's page; false when it was gone.
    boolean remove(Talk talk) {
        getEntityManager().detach(talk);
        return getEntityManager()
                        .createNativeQuery(REMOVE)
                        .setParameter("id", talk.id)
                        .executeUpdate()
                == 1;
    }

    private Object with(UUID other, String sql) {
        return getEntityManager()
                .createNativeQuery(sql, Boolean.class)
                .setParameter("me", me())
                .setParameter("other", other)
                .getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
