package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.directory.about.Traits;
import org.trellis.directory.areas.Patch;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.weblinks.Night;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with groups' pages.
@ApplicationScoped
@Transactional
class ListingDesk {

    private final Listings listings;
    private final FacetRows facets;
    private final Areas areas;
    private final Traits traits;
    private final Times times;
    private final PublishedRows published;
    private final Organisations organisations;
    private final ShownAs shownAs;
    private final PublicPage page;
    private final Confirming confirming;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    ListingDesk(
            Listings listings,
            FacetRows facets,
            Areas areas,
            Traits traits,
            Times times,
            PublishedRows published,
            Organisations organisations,
            ShownAs shownAs,
            PublicPage page,
            Confirming confirming,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.listings = listings;
        this.facets = facets;
        this.areas = areas;
        this.traits = traits;
        this.times = times;
        this.published = published;
        this.organisations = organisations;
        this.shownAs = shownAs;
        this.page = page;
        this.confirming = confirming;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// The page as the caller may see it. What is hidden takes the same statements as what does not exist.
    Optional<ListingView> find(UUID group) {
        var listing = listings.visible(group);
        var seen = published.read(group);
        var shown = facets.of(group);
        var drawn = areas.of(group);
        var told = times.of(group, listing.map(l -> List.of(l.wards)).orElse(List.of()));
        if (listing.isPresent() && isOwn(group)) {
            var visibility = organisations.own().visibility();
            return listing.map(l -> ListingView.own(l, drawn, shown, told, visibility, clock.instant()));
        }
        var broken = seen.map(ListingView::brokenLinks).orElse(null);
        return listing.map(l -> ListingView.linked(l, drawn, shown, told, broken, clock.instant()))
                .or(() -> seen);
    }

    ListingView edit(UUID group, ListingEdit wanted, String ifMatch) {
        needsSteward(group);
        var unknown = listings.unknownNeeds(wanted.offers());
        if (!unknown.isEmpty()) {
            throw new ListingRefusal.UnknownNeeds(unknown).asException();
        }
        var unheardOf = traits.unknown(wanted.about().traits());
        if (!unheardOf.isEmpty()) {
            throw new ListingRefusal.UnknownTraits(unheardOf).asException();
        }
        var patch = Optional.ofNullable(wanted.area().patch()).map(Patch::of);
        var listing = listings.forChange(group);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(listing.version))) {
            throw new ListingRefusal.ChangedMeanwhile().asException();
        }
        if (!listing.name.equals(wanted.name().strip())) {
            shownAs.named(wanted.name());
        }
        var before = page.seen();
        var was = own(listing);
        listing.edit(wanted, clock.instant());
        facets.replace(group, wanted.facets());
        areas.replace(listing, patch, wanted.area().shownAs());
        confirming.isEdited(listing, before, PageParts.changed(was, own(listing)));
        due.at(Night.next(group, clock.instant()), Night.LOOKED_AT, group);
        return own(listing);
    }

    /// Of these parts of it, or of the whole page when none is named.
    ListingView confirm(UUID group, Set<FieldGroup> parts) {
        needsMember(group);
        var person = acting.person().orElse(null);
        var role = acting.isAnyOf("steward") ? "steward" : "helper";
        if (parts.isEmpty()) {
            confirming.isRight(person, role, "web");
        } else {
            confirming.isRight(parts, person, role, "web");
        }
        return own(listings.forChange(group));
    }

    ListingView own(Listing listing) {
        listings.flush();
        return ListingView.own(
                listing,
                areas.of(listing.organisationId),
                facets.of(listing.organisationId),
                times.of(listing.organisationId, List.of(listing.wards)),
                organisations.own().visibility(),
                clock.instant());
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
