package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.opening.Hours;

/// Which parts of a page hold something, and which of them changed.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PageParts {

    private final FacetRows facets;
    private final Times times;

    PageParts(FacetRows facets, Times times) {
        this.facets = facets;
        this.times = times;
    }

    /// Of the page of the group acted for, also what nobody else sees.
    Set<FieldGroup> holding(Listing listing) {
        return shown(
                List.of(listing.links),
                facets.of(listing.organisationId),
                !saysNothing(listing),
                times.of(listing.organisationId, List.of(listing.wards)).hours());
    }

    /// Of what one reader sees. `hours` may be null.
    static Set<FieldGroup> shown(List<String> links, Facets facets, boolean says, Hours hours) {
        var parts = EnumSet.of(FieldGroup.WHO_AND_WHERE);
        if (!links.isEmpty() || facets.contact() != null) {
            parts.add(FieldGroup.HOW_TO_REACH);
        }
        if (says || said(facets).anyMatch(text -> text != null)) {
            parts.add(FieldGroup.WHAT);
        }
        if (hours != null) {
            parts.add(FieldGroup.WHEN);
        }
        return parts;
    }

    /// Whether the words for everybody say nothing of what the group does.
    static boolean saysNothing(Listing listing) {
        return listing.summary.isEmpty()
                && listing.offers.length == 0
                && listing.notOffered.isEmpty()
                && listing.about == null;
    }

    private static Stream<String> said(Facets facets) {
        return Stream.of(facets.activities(), facets.capacity(), facets.numbers(), facets.story());
    }

    /// Both as the group itself reads its page.
    static Set<FieldGroup> changed(ListingView before, ListingView after) {
        var changed = EnumSet.noneOf(FieldGroup.class);
        var was = contents(before);
        contents(after).forEach((part, content) -> {
            if (!content.equals(was.get(part))) {
                changed.add(part);
            }
        });
        return changed;
    }

    private static Map<FieldGroup, List<Object>> contents(ListingView page) {
        var facets = page.facets();
        var what = new ArrayList<Object>(
                Arrays.asList(page.summary(), page.offers(), page.notOffered(), page.languages(), page.about()));
        said(facets).forEach(what::add);
        return Map.of(
                FieldGroup.WHO_AND_WHERE,
                Arrays.asList(page.name(), page.area(), facets.area()),
                FieldGroup.HOW_TO_REACH,
                Arrays.asList(page.links(), facets.contact()),
                FieldGroup.WHAT,
                what,
                FieldGroup.WHEN,
                Arrays.<Object>asList(page.hours()));
    }
}
