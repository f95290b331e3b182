package org.trellis.directory.listings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The groups' pages that the caller may see, by row-level security alone: its own, and those of groups whose side of
/// a link is open to it. Public pages are read from what is published.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Listings implements PanacheRepositoryBase<Listing, UUID> {

    private final FacetRows facets;
    private final InstantSource clock;

    Listings(FacetRows facets, InstantSource clock) {
        this.facets = facets;
        this.clock = clock;
    }

    /// The empty page of a group that has just registered, with the contact, if any, that nobody else sees yet.
    public void begin(UUID organisation, String name, Facets.Contact contact) {
        persistAndFlush(Listing.begin(organisation, name, clock.instant()));
        facets.replace(organisation, new Facets(contact, null, null, null, null, null));
    }

    Optional<Listing> visible(UUID organisation) {
        return findByIdOptional(organisation);
    }

    /// Locked, so that of two stewards at the same moment the second one waits and then sees what the first one did.
    Listing forChange(UUID organisation) {
        return findById(organisation, LockModeType.PESSIMISTIC_WRITE);
    }

    @SuppressWarnings("unchecked")
    Collection<String> unknownNeeds(List<String> codes) {
        var unknown = new HashSet<>(codes);
        List<String> known = getEntityManager()
                .createNativeQuery("select code from need where code = any (:codes)", String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        known.forEach(unknown::remove);
        return Arrays.stream(unknown.toArray(String[]::new)).sorted().toList();
    }
}
