package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.areas.Patch;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with groups' pages.
@ApplicationScoped
@Transactional
class ListingDesk {

    private final Listings listings;
    private final FacetRows facets;
    private final Areas areas;
    private final Publication publication;
    private final Organisations organisations;
    private final ShownAs shownAs;
    private final Acting acting;
    private final InstantSource clock;

    ListingDesk(
            Listings listings,
            FacetRows facets,
            Areas areas,
            Publication publication,
            Organisations organisations,
            ShownAs shownAs,
            Acting acting,
            InstantSource clock) {
        this.listings = listings;
        this.facets = facets;
        this.areas = areas;
        this.publication = publication;
        this.organisations = organisations;
        this.shownAs = shownAs;
        this.acting = acting;
        this.clock = clock;
    }

    /// The page as the caller may see it. What is hidden takes the same statements as what does not exist.
    Optional<ListingView> find(UUID group) {
        var listing = listings.visible(group);
        var published = publication.read(group);
        var shown = facets.of(group);
        var drawn = areas.of(group);
        if (listing.isPresent() && isOwn(group)) {
            var visibility = organisations.own().visibility();
            return listing.map(l -> ListingView.own(l, drawn, shown, visibility, today()));
        }
        return listing.map(l -> ListingView.linked(l, drawn, shown, today())).or(() -> published);
    }

    ListingView edit(UUID group, ListingEdit wanted, String ifMatch) {
        needsSteward(group);
        var unknown = listings.unknownNeeds(wanted.offers());
        if (!unknown.isEmpty()) {
            throw new ListingRefusal.UnknownNeeds(unknown).asException();
        }
        var patch = Optional.ofNullable(wanted.area().patch()).map(Patch::of);
        var listing = listings.forChange(group);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(listing.version))) {
            throw new ListingRefusal.ChangedMeanwhile().asException();
        }
        if (!listing.name.equals(wanted.name().strip())) {
            shownAs.named(wanted.name());
        }
        listing.edit(wanted, clock.instant());
        facets.replace(group, wanted.facets());
        areas.replace(listing, patch, wanted.area().shownAs());
        shownAs.change(listing, organisations.own().visibility());
        return published(listing);
    }

    ListingView confirm(UUID group) {
        needsMember(group);
        var listing = listings.forChange(group);
        listing.confirm(acting.isAnyOf("steward") ? "steward" : "helper", "web", clock.instant());
        return published(listing);
    }

    private ListingView published(Listing listing) {
        listings.flush();
        if (shownAs.by(organisations.own().visibility()) == Visibility.PUBLIC) {
            publication.publish(listing);
        }
        return own(listing);
    }

    ListingView own(Listing listing) {
        listings.flush();
        return ListingView.own(
                listing,
                areas.of(listing.organisationId),
                facets.of(listing.organisationId),
                organisations.own().visibility(),
                today());
    }

    private LocalDate today() {
        return London.today(clock);
    }

    void needsMember(UUID group) {
        if (!isOwn(group)) {
            throw find(group)
                    .<RuntimeException>map(v -> new ListingRefusal.OnlyTheGroupEdits(v.name()).asException())
                    .orElseGet(() -> new NotFound().asException());
        }
        organisations.own();
        if (!acting.isAnyOf("steward", "helper")) {
            throw new ListingRefusal.StewardNeeded().asException();
        }
    }

    void needsSteward(UUID group) {
        needsMember(group);
        if (!acting.isAnyOf("steward")) {
            throw new ListingRefusal.StewardNeeded().asException();
        }
    }

    boolean isOwn(UUID group) {
        return acting.organisation().filter(o -> o.value().equals(group)).isPresent();
    }

    static String etag(Integer version) {
        return "\"" + version + "\"";
    }
}
