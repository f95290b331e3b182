package org.trellis.directory.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Who was removed from the organisation acted for a short while ago. A token that was made before still names it; what
/// is noted here makes it worth nothing in this very moment.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Removals {

    private static final String NOTE = """
            insert into removed_member (id, organisation_id, person, removed_at) values (:id, :me, :person, now())
            """;

    // A token of whoever is back again counts when it is younger than the removal. Of an organisation that was
    // destroyed nobody is a member.
    private static final String REFUSES = """
            select is_destroyed()
                or exists (select from removed_member where organisation_id = :me and person = :person
                           and (back_at is null or removed_at >= :made))
            """;

    private static final String GONE =
            "select person from removed_member where organisation_id = :me and back_at is null";

    private static final String BACK = """
            update removed_member set back_at = now()
            where organisation_id = :me and person = :person and back_at is null
            """;

    private static final String FIND = """
            select id, person, removed_at, told_at, back_at from removed_member
            where organisation_id = :me and id = :id for update
            """;

    private static final String TOLD =
            "update removed_member set told_at = now() where organisation_id = :me and id = :id";

    private static final String FORGET = "delete from removed_member where organisation_id = :me and id = :id";

    public record Removal(UUID id, String person, Instant at, boolean isTold, boolean isBack) {}

    private final EntityManager database;
    private final Acting acting;

    Removals(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    public void note(UUID id, String person) {
        database.createNativeQuery(NOTE)
                .setParameter("id", id)
                .setParameter("me", me())
                .setParameter("person", person)
                .executeUpdate();
    }

    /// Whether a token of this person, made then, is no longer one of a member.
    public boolean refuses(String person, Instant made) {
        return (boolean) database.createNativeQuery(REFUSES)
                .setParameter("me", me())
                .setParameter("person", person)
                .setParameter("made", made)
                .getSingleResult();
    }

    /// Those who are out, whether or not sign-in knows it already.
    @SuppressWarnings("unchecked")
    public Set<String> gone() {
        List<String> gone = database.createNativeQuery(GONE, String.class)
                .setParameter("me", me())
                .getResultList();
        return Set.copyOf(gone);
    }

    public void isBack(String person) {
        database.createNativeQuery(BACK)
                .setParameter("me", me())
                .setParameter("person", person)
                .executeUpdate();
    }

    /// Locked until the transaction ends.
    public Optional<Removal> find(UUID id) {
        return database.createNativeQuery(FIND, Tuple.class)
                .setParameter("me", me())
                .setParameter("id", id)
                .getResultStream()
                .map(row -> removal((Tuple) row))
                .findFirst();
    }

    public void isTold(UUID id) {
        database.createNativeQuery(TOLD)
                .setParameter("me", me())
                .setParameter("id", id)
                .executeUpdate();
    }

    public void forget(UUID id) {
        database.createNativeQuery(FORGET)
                .setParameter("me", me())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Removal removal(Tuple row) {
        return new Removal(
                row.get("id", UUID.class),
                row.get("person", String.class),
                row.get("removed_at", Instant.class),
                row.get("told_at") != null,
                row.get("back_at") != null);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
