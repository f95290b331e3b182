package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;

/// Hides the group acted for when it is its people, and not a steward on its page, who decided that.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Door {

    private final Listings listings;
    private final Publication publication;
    private final Organisations organisations;

    Door(Listings listings, Publication publication, Organisations organisations) {
        this.listings = listings;
        this.publication = publication;
        this.organisations = organisations;
    }

    public void shut() {
        var own = organisations.own();
        var listing = listings.forChange(own.id());
        organisations.change(own.id(), listing.name, Visibility.UNLISTED, false);
        publication.turn(listing, own.visibility(), Visibility.UNLISTED);
    }
}
