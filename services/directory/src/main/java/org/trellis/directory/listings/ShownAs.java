package org.trellis.directory.listings;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private final List<Veil> veils;
    private final Acting acting;

    ShownAs(Organisations organisations, LookAlikes lookAlikes, @All List<Veil> veils, Acting acting) {
        this.organisations = organisations;
        this.lookAlikes = lookAlikes;
        this.veils = veils;
        this.acting = acting;
    }

    /// What the group chose, as far as it holds just now: a page that is hidden from the public is there for links.
    Visibility by(Visibility chosen) {
        var group = acting.needed().value();
        var hidden = chosen == Visibility.PUBLIC && veils.stream().anyMatch(veil -> veil.isDrawnOver(group));
        return hidden ? Visibility.LINKED : chosen;
    }

    void named(String name) {
        lookAlikes.refuseForGroup(name);
    }

    void change(Listing listing, Visibility chosen) {
        organisations.change(listing.organisationId, listing.name, chosen, by(chosen) == Visibility.PUBLIC);
    }
}
