package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.directory.organisations.LookAlikes;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.tenancy.Acting;

/// What others get of a group's name and of its choice of who sees it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShownAs {

    private final Organisations organisations;
    private final LookAlikes lookAlikes;
    private final Veil veil;
    private final Acting acting;

    ShownAs(Organisations organisations, LookAlikes lookAlikes, Veil veil, Acting acting) {
        this.organisations = organisations;
        this.lookAlikes = lookAlikes;
        this.veil = veil;
        this.acting = acting;
    }

    /// What the group chose, as far as it holds just now: a page that is hidden from the public is there for links.
    Visibility by(Visibility chosen) {
        var hidden =
                chosen == Visibility.PUBLIC && veil.isDrawnOver(acting.needed().value());
        return hidden ? Visibility.LINKED : chosen;
    }

    void named(String name) {
        lookAlikes.refuseForGroup(name);
    }

    void change(Listing listing, Visibility chosen) {
        organisations.change(listing.organisationId, listing.name, chosen, by(chosen) == Visibility.PUBLIC);
    }
}
