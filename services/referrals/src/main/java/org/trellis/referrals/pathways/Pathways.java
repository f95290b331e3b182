package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Pathways, as far as the organisation acted for may see them: which rows there are is the database's to say.
@ApplicationScoped
class Pathways {

    private static final int OF_A_POSTCODE = -1;
    private static final String FORGET_AREAS = "delete from pathway_area where pathway_id = :pathway";

    // What is for a whole area is so also where a part of it is named beside.
    private static final String ADD_AREAS = """
            insert into pathway_area (organisation_id, pathway_id, code, need, breadth, partly)
            select :organisation, :pathway, a.code, :need, a.breadth, a.partly
            from unnest(cast(:codes as text[]), cast(:breadths as int[]), cast(:partly as boolean[]))
                as a (code, breadth, partly)
            on conflict do nothing
            """;

    private static final String NOTE_CLOSED = """
            update pathway p set closed_until = n.until
            from (select q.id, greatest(c.paused_until, l.full_until) as until
                from pathway q left join capacity_copy c on c.organisation_id = q.organisation_id
                left join load_told l on l.organisation_id = q.organisation_id
                where q.organisation_id = acting_organisation() order by q.id for update of q) n
            where p.id = n.id and p.closed_until is distinct from n.until
            """;

    // One after the other: else two could both be the last that there is room for.
    private static final String WAIT_FOR_EACH_OTHER =
            "select cast(pg_advisory_xact_lock(hashtextextended('pathway ' || cast(acting_organisation() as text), 0)) as text)";

    private final EntityManager database;
    private final Acting acting;

    Pathways(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    void add(Pathway pathway) {
        database.persist(pathway);
        writeAreas(pathway);
        noteClosed();
    }

    /// Until when the holder takes nobody on stands with each of its pathways, for whoever looks for another way.
    void noteClosed() {
        database.createNativeQuery(NOTE_CLOSED).executeUpdate();
    }

    /// Its areas stand in rows of their own, for the search.
    void writeAreas(Pathway pathway) {
        database.flush();
        database.createNativeQuery(FORGET_AREAS)
                .setParameter("pathway", pathway.id)
                .executeUpdate();
        var found = places(pathway);
        database.createNativeQuery(ADD_AREAS)
                .setParameter("organisation", pathway.organisationId)
                .setParameter("pathway", pathway.id)
                .setParameter("need", pathway.need)
                .setParameter("codes", found.stream().map(Place::code).toArray(String[]::new))
                .setParameter("breadths", found.stream().map(Place::breadth).toArray(Integer[]::new))
                .setParameter("partly", found.stream().map(Place::partly).toArray(Boolean[]::new))
                .executeUpdate();
    }

    void remove(Pathway pathway) {
        database.remove(pathway);
        database.flush();
    }

    /// One that may be read; else there is none.
    Pathway read(UUID id) {
        return Optional.ofNullable(database.find(Pathway.class, id)).orElseThrow(() -> new NotFound().asException());
    }

    /// An own one, for a change; refuses to whoever only reads it.
    Pathway mine(UUID id) {
        acting.needed();
        return lock(id).orElseThrow(() -> {
            read(id);
            return new PathwayRefusal.OnlyTheHolder().asException();
        });
    }

    /// An own one, for a change; none when it is another organisation's.
    Optional<Pathway> lock(UUID id) {
        return database.createQuery("from Pathway where id = :id and organisationId = :me", Pathway.class)
                .setParameter("id", id)
                .setParameter("me", me())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Pathway> own() {
        return database.createQuery(
                        "from Pathway where organisationId = :me order by published desc, title, id", Pathway.class)
                .setParameter("me", me())
                .getResultList();
    }

    /// For a change, always in the same order: two who were told of the link and of the page at once wait in turn.
    List<Pathway> ownPublished() {
        return database.createQuery("from Pathway where organisationId = :me and published order by id", Pathway.class)
                .setParameter("me", me())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// The same, for a change, one after the other in the same order for all.
    List<Pathway> lockPublished() {
        return database.createQuery("from Pathway where organisationId = :me and published order by id", Pathway.class)
                .setParameter("me", me())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Pathway> published(Collection<UUID> ids) {
        return database.createQuery("from Pathway where id in :ids and published", Pathway.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /// Whoever else does something with all of them waits until the end of the transaction.
    void alone() {
        database.createNativeQuery(WAIT_FOR_EACH_OTHER).getSingleResult();
    }

    long countOwn() {
        alone();
        return database.createQuery("select count(*) from Pathway where organisationId = :me", Long.class)
                .setParameter("me", me())
                .getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }

    /// By what a pathway is found: a whole area, a part of one, or a postcode, which is narrower than any.
    private record Place(String code, int breadth, boolean partly) {}

    private static List<Place> places(Pathway pathway) {
        var areas = Stream.of(pathway.areas).map(code -> new Place(code, breadth(code), false));
        var postcodes = pathway.patches.stream()
                .flatMap(patch -> patch.postcodes().stream())
                .map(code -> new Place(code, OF_A_POSTCODE, false));
        var parts = pathway.patches.stream()
                .flatMap(patch -> patch.within().stream())
                .map(code -> new Place(code, breadth(code), true));
        return Stream.of(areas, postcodes, parts).flatMap(all -> all).toList();
    }

    private static int breadth(String code) {
        return Breadth.of(code).orElseThrow().ordinal();
    }
}
