package org.trellis.directory.linkchecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.tenancy.Acting;

/// The links of the group acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PageLinkRows implements PanacheRepositoryBase<PageLink, UUID> {

    private final Acting acting;

    PageLinkRows(Acting acting) {
        this.acting = acting;
    }

    List<PageLink> own() {
        return find("organisationId = ?1 order by id", acting.needed().value()).list();
    }

    /// Locked, so that of a look and a person's word at the same moment the second one sees the first.
    List<PageLink> forChange() {
        return find("organisationId = ?1 order by id", acting.needed().value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<PageLink> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", acting.needed().value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Keeps what is known of links that are on the page still, forgets the others and begins with the new ones.
    List<PageLink> keep(List<String> onThePage) {
        var known = forChange();
        var there = known.stream().map(link -> link.url).collect(Collectors.toSet());
        known.stream().filter(link -> !onThePage.contains(link.url)).forEach(this::delete);
        onThePage.stream()
                .filter(url -> !there.contains(url))
                .forEach(url -> persist(PageLink.of(acting.needed().value(), url)));
        flush();
        return own();
    }
}
