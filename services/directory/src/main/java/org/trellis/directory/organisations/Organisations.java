package org.trellis.directory.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Who there is, as far as the caller may know. Every method joins the caller's transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    // What the caller is, what everybody may know, and the groups whose side of a link is open to the caller.
    private static final String KNOWN = """
            select organisation_id as id, name, kind from organisation where organisation_id = any (:ids)
            union
            select organisation_id, name, kind from published_organisation where organisation_id = any (:ids)
            union
            select organisation_id, name, 'group' from listing where organisation_id = any (:ids)
            """;

    private static final String CLOSED = "select exists (select from closing where organisation_id = :me)";

    private static final String KEPT_OUT =
            "select blocked_id from blocked where organisation_id = :me order by blocked_id";
    private static final String PUBLISH = """
            insert into published_organisation (organisation_id, kind, name, look)
            values (:id, :kind, :name, cast(:look as text))
            on conflict (organisation_id) do update set name = excluded.name, look = excluded.look
            """;

    private final EntityManager database;
    private final Acting acting;
    private final Outbox outbox;
    private final InstantSource clock;

    Organisations(EntityManager database, Acting acting, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The organisation acted for; refused when it was made in Keycloak but never registered here.
    public Own own() {
        return ownIfRegistered().orElseThrow(() -> new OrganisationRefusal.NotRegistered().asException());
    }

    /// The same, and whoever else asks for it like this waits until the end of the transaction.
    public Own ownAlone() {
        return Optional.ofNullable(findById(acting.needed().value(), LockModeType.PESSIMISTIC_WRITE))
                .map(Organisation::own)
                .orElseThrow(() -> new OrganisationRefusal.NotRegistered().asException());
    }

    public Optional<Own> ownIfRegistered() {
        return findByIdOptional(acting.needed().value()).map(Organisation::own);
    }

    /// Those of these that the caller may know of, by id. What is hidden is missing, as is what does not exist.
    @SuppressWarnings("unchecked")
    public Map<UUID, Known> known(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Known> found = database.createNativeQuery(KNOWN, Known.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(Known::id, Function.identity(), (a, b) -> a));
    }

    /// Adds the first row of an organisation, as which the transaction must act; false when there is one already.
    /// `evidence` is the operator's note of how an institution was made sure of; a group needs none.
    public boolean register(UUID id, String kind, String name, String evidence) {
        if (findByIdOptional(id).isPresent()) {
            return false;
        }
        var visibility = kind.equals("group") ? Visibility.UNLISTED : Visibility.PUBLIC;
        persistAndFlush(Organisation.of(id, kind, name, visibility, evidence, clock.instant()));
        if (visibility == Visibility.PUBLIC) {
            publish(id, kind, name);
            outbox.publish(new OrganisationEvent.Registered(id, kind, nextVersion()));
        }
        return true;
    }

    /// The group acted for takes another name, and shows itself to others or hides from them. `shown` is whether
    /// everybody may know of it now: not while the operator hides it from the public.
    public void change(UUID id, String name, Visibility visibility, boolean shown) {
        var organisation = findById(id, LockModeType.PESSIMISTIC_WRITE);
        organisation.name = name;
        organisation.visibility = visibility.word();
        show(id, organisation.kind, name, shown);
    }

    private void show(UUID id, String kind, String name, boolean shown) {
        if (shown) {
            publish(id, kind, name);
        } else {
            database.createNativeQuery("delete from published_organisation where organisation_id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /// Whether the group acted for has closed its door itself, and has not opened it again.
    public boolean isClosed() {
        return (boolean) database.createNativeQuery(CLOSED)
                .setParameter("me", acting.needed().value())
                .getSingleResult();
    }

    /// Those whom the group acted for blocks.
    public List<UUID> keptOut() {
        return database.createNativeQuery(KEPT_OUT, UUID.class)
                .setParameter("me", acting.needed().value())
                .getResultList();
    }

    /// Numbers a fact that others keep a copy of: a later one is always greater.
    public long nextVersion() {
        return ((Number) database.createNativeQuery("select nextval('fact_version')")
                        .getSingleResult())
                .longValue();
    }

    private void publish(UUID id, String kind, String name) {
        database.createNativeQuery(PUBLISH)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .setParameter("look", kind.equals("group") ? null : NameLook.of(name))
                .executeUpdate();
    }
}
