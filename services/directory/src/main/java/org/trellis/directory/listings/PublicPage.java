package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.tenancy.Acting;

/// Takes the page of the group acted for out of the public's sight, and puts it back; its links stay as they are.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublicPage {

    private final Listings listings;
    private final Publication publication;
    private final Organisations organisations;
    private final ShownAs shownAs;
    private final Acting acting;

    PublicPage(
            Listings listings, Publication publication, Organisations organisations, ShownAs shownAs, Acting acting) {
        this.listings = listings;
        this.publication = publication;
        this.organisations = organisations;
        this.shownAs = shownAs;
        this.acting = acting;
    }

    /// Withdraws the page. Waits for a steward who is writing at this moment, and so undoes what they published.
    public void hide() {
        var listing = listings.forChange(acting.needed().value());
        shownAs.change(listing, organisations.own().visibility());
        publication.withdraw(listing.organisationId);
    }

    /// Does this to whom the group keeps out while nobody publishes its page, and tells the other services.
    public void keepingOut(Runnable change) {
        var listing = listings.forChange(acting.needed().value());
        change.run();
        publication.tellWhomItKeepsOut(listing.organisationId);
    }

    /// As whom it is for the page is seen just now, whatever the group chose.
    Visibility seen() {
        return shownAs.by(organisations.own().visibility());
    }

    /// Brings what others get in step with a page that has changed; `before` is [#seen] from before the change. A page
    /// that was hidden for its age comes back by this.
    void renew(Listing listing, Visibility before) {
        listings.flush();
        var chosen = organisations.own().visibility();
        shownAs.change(listing, chosen);
        if (seen() != Visibility.PUBLIC) {
            return;
        }
        if (before == Visibility.PUBLIC) {
            publication.publish(listing);
        } else {
            publication.turn(listing, before, Visibility.PUBLIC);
        }
    }

    /// Publishes the page again, where the group still wants that and nothing else hides it; true when it did.
    public boolean show() {
        var listing = listings.forChange(acting.needed().value());
        if (shownAs.by(organisations.own().visibility()) != Visibility.PUBLIC) {
            return false;
        }
        shownAs.change(listing, Visibility.PUBLIC);
        publication.turn(listing, Visibility.LINKED, Visibility.PUBLIC);
        return true;
    }
}
