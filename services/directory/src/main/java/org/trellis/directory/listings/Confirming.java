package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.trellis.directory.freshness.Freshness;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.tenancy.Acting;

/// People of the group acted for say that its page is right, or that it is not.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Confirming {

    /// Where the page stands. `shown`: the public sees it at this moment.
    public record Standing(
            Instant confirmedAt, Instant editedAt, Visibility chosen, boolean shown, Freshness freshness) {

        /// From when the time counts after which somebody is asked, or the page is hidden.
        public Instant lastSign() {
            return Freshness.lastSign(confirmedAt, editedAt);
        }
    }

    /// What falls due, with the group's id, for as long as there is the group: somebody is to look at its page.
    public static final String LOOKED_AT = "page-looked-at";

    private final Listings listings;
    private final PublicPage page;
    private final PublishedRows published;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    Confirming(
            Listings listings,
            PublicPage page,
            PublishedRows published,
            Organisations organisations,
            Logbook logbook,
            Acting acting,
            InstantSource clock) {
        this.listings = listings;
        this.page = page;
        this.published = published;
        this.organisations = organisations;
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    public Standing standing() {
        var listing = listings.forChange(acting.needed().value());
        return new Standing(
                listing.confirmedAt,
                listing.editedAt,
                organisations.own().visibility(),
                published.read(listing.organisationId).isPresent(),
                listing.freshness(clock.instant()));
    }

    /// `how` is `web`, `tap` for a link, or `reply` for a text message that was answered.
    public void isRight(String person, String role, String how) {
        var listing = listings.forChange(acting.needed().value());
        var before = page.seen();
        listing.confirm(role, how, clock.instant());
        page.renew(listing, before);
        logbook.note(Act.PAGE_CONFIRMED.code(), person, Map.of("how", how));
    }

    /// An institution of this kind used the page and found it right. That is shown beside it and confirms nothing: it
    /// is not the group that said so.
    public void isUsed(String kind) {
        var listing = listings.forChange(acting.needed().value());
        var before = page.seen();
        listing.use(kind, clock.instant());
        page.renew(listing, before);
    }

    /// `person` is null, and `how` is `use`, when others found it wrong by using it.
    public void isWrong(String person, String how) {
        var listing = listings.forChange(acting.needed().value());
        var before = page.seen();
        listing.doubt(clock.instant());
        page.renew(listing, before);
        logbook.note(Act.PAGE_DOUBTED.code(), person, Map.of("how", how));
    }
}
