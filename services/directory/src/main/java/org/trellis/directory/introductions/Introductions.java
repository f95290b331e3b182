package org.trellis.directory.introductions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// What the organisation acted for asked others, and what others asked it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Introductions implements PanacheRepositoryBase<Introduction, UUID> {

    // Since it was asked, and for the role that asked or for all. Whoever asked sees of this only where it is a guest
    // now; whoever was asked sees whom it ever invited.
    private static final String INVITED = """
            select i.id from introduction i
            join item_guest g on g.organisation_id = i.receiver_id and g.other_id = i.sender_id and g.since >= i.at
                and (g.role is null or g.role = i.role)
            where i.sender_id = :me or i.receiver_id = :me
            """;

    private static final String PUT_AWAY =
            "select introduction_id from introduction_put_away where organisation_id = :me";

    private static final String PUT = """
            insert into introduction_put_away (organisation_id, introduction_id, since) values (:me, :id, :now)
            on conflict do nothing
            """;

    private static final String OPENED =
            "select exists (select from link_side where organisation_id = :me and other_id = :other)";

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('introductions/' || cast(:me as text), 0)) as text)";

    private final Acting acting;

    Introductions(Acting acting) {
        this.acting = acting;
    }

    /// Those that have not lapsed, the newest first. There are few.
    List<Introduction> asked(LocalDate today) {
        return list("senderId = ?1 and until >= ?2 order by id desc", me(), today);
    }

    /// The newest first; which of them are still there, the database says.
    List<Introduction> received(UUID before, int limit) {
        return find("receiverId = ?1 and id < ?2 order by id desc", me(), before)
                .range(0, limit - 1)
                .list();
    }

    Optional<Introduction> received(UUID id) {
        return find("receiverId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    /// One that was asked for by us, lapsed or not.
    Optional<Introduction> ours(UUID id) {
        return find("senderId = ?1 and id = ?2", me(), id).firstResultOptional();
    }

    /// Of those between us and others the ones after which there was an invitation.
    @SuppressWarnings("unchecked")
    Set<UUID> invited() {
        return new HashSet<UUID>(mine(INVITED, UUID.class).getResultList());
    }

    @SuppressWarnings("unchecked")
    Set<UUID> putAway() {
        return new HashSet<UUID>(mine(PUT_AWAY, UUID.class).getResultList());
    }

    /// False when it was put away before.
    boolean putAway(Introduction one, Instant now) {
        return getEntityManager()
                        .createNativeQuery(PUT)
                        .setParameter("me", me())
                        .setParameter("id", one.id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /// Our own whose last day is over, should the clock be late: they are no reason not to ask again.
    void letLapsedGo(LocalDate today) {
        delete("senderId = ?1 and until < ?2", me(), today);
    }

    /// Whether we have opened our side of a link to this one.
    boolean isOpenedTo(UUID other) {
        return (boolean)
                mine(OPENED, Boolean.class).setParameter("other", other).getSingleResult();
    }

    /// One after the other, so that the bounds hold.
    void takeTurn() {
        getEntityManager().createNativeQuery(TAKE_TURN).setParameter("me", me()).getSingleResult();
    }

    private Query mine(String sql, Class<?> type) {
        return getEntityManager().createNativeQuery(sql, type).setParameter("me", me());
    }

    private UUID me() {
        return acting.needed().value();
    }
}
