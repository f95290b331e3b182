package org.trellis.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.directory.areas.Footprint;
import org.trellis.directory.areas.Footprints;
import org.trellis.directory.areas.Home;
import org.trellis.directory.places.Gazetteer;
import org.trellis.directory.places.Point;

/// Keeps what search reads in step with what is published, within the transaction that publishes or withdraws it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchIndex {

    /// The need under which every listing with a place is filed, for a search that names none.
    static final String ANY = "any";

    // The labels of what is offered are searched too, in both languages; what is not offered is not.
    private static final String PUBLISH = """
            insert into published_listing (listing_id, organisation_id, origin, name, summary, offers, not_offered,
                languages, area_words, wards, outcodes, lat, lon, outline, confirmed_at, confirmed_role, confirmed_how,
                doubted_at, edited_at, about, words)
            values (:listing, :organisation, :origin, :name, :summary, :offers, :notOffered,
                :languages, :areaWords, :wards, :outcodes, cast(:lat as double precision),
                cast(:lon as double precision), cast(cast(:outline as text) as jsonb),
                cast(:confirmedAt as timestamptz), cast(:confirmedRole as text), cast(:confirmedHow as text),
                cast(:doubtedAt as timestamptz), :editedAt, cast(cast(:about as text) as jsonb),
                search_words(concat_ws(' ', :words, need_words(:offers),
                    about_words(cast(cast(:about as text) as jsonb)))))
            on conflict (listing_id) do update set
                organisation_id = excluded.organisation_id, origin = excluded.origin, name = excluded.name,
                summary = excluded.summary, offers = excluded.offers, not_offered = excluded.not_offered,
                languages = excluded.languages, area_words = excluded.area_words, wards = excluded.wards,
                outcodes = excluded.outcodes, lat = excluded.lat, lon = excluded.lon, outline = excluded.outline,
                confirmed_at = excluded.confirmed_at, confirmed_role = excluded.confirmed_role,
                confirmed_how = excluded.confirmed_how, doubted_at = excluded.doubted_at,
                edited_at = excluded.edited_at, about = excluded.about, words = excluded.words
            returning xmax = 0
            """;

    private static final String FILE = """
            insert into published_need (need, cell, listing_id, organisation_id, lat, lon)
            select need, :cell, :listing, :organisation, :lat, :lon from unnest(:needs) as need
            """;

    private static final String COVER = """
            insert into published_cell (cell, listing_id, organisation_id)
            select cell, :listing, :organisation from unnest(cast(:cells as bigint[])) as cell
            """;

    private static final String UNCOVER = "delete from published_cell where listing_id = any (:listings)";
    private static final String TELL = """
            update published_listing p
            set taking = l.taking, paused_until = l.shut_until, note = l.note, note_until = l.note_until,
                used_at = l.used_at, used_kind = l.used_kind, links = l.links,
                confirmed_at = l.confirmed_at, confirmed_role = l.confirmed_role, confirmed_how = l.confirmed_how,
                doubted_at = l.doubted_at, assured = l.assured,
                hours = l.hours, open_week = l.open_week, shut_at = l.shut_at, open_also = l.open_also,
                told_at = case
                    when (p.taking, p.paused_until, p.note, p.note_until, p.hours)
                        is distinct from (l.taking, l.shut_until, l.note, l.note_until, l.hours) then now()
                    when p.assured not in ('{}', l.assured) then now()
                    else p.told_at end
            from listing l where l.organisation_id = p.listing_id and p.listing_id = :listing
            """;

    private static final String TELL_NEEDS = """
            update published_need n set paused_until = l.shut_until
            from listing l where l.organisation_id = n.listing_id and n.listing_id = :listing
              and n.paused_until is distinct from l.shut_until
            """;

    private static final String UNFILE = "delete from published_need where listing_id = any (:listings)";
    private static final String REMOVE = "delete from published_listing where listing_id = any (:listings)";

    private final EntityManager database;
    private final Gazetteer gazetteer;
    private final Footprints footprints;
    private final Hexagons hexagons;

    SearchIndex(EntityManager database, Gazetteer gazetteer, Footprints footprints, Hexagons hexagons) {
        this.database = database;
        this.gazetteer = gazetteer;
        this.footprints = footprints;
        this.hexagons = hexagons;
    }

    /// Makes a listing public, or brings what is public of it up to date.
    public void publish(PublishedListing row) {
        publish(row, footprints.of(new Home(null, null, null, null, row.wards(), row.outcodes())));
    }

    /// The same of a listing whose area is known by more than its wards and outcodes.
    public void publish(PublishedListing row, Footprint area) {
        var place = placeOf(row, area);
        if (!isNew(row, place, area)) {
            unfile(List.of(row.listingId()));
        }
        place.ifPresent(point -> {
            file(row, point);
            cover(row, area);
        });
        if (row.origin().equals("group")) {
            tell(row.listingId());
        }
    }

    /// Brings what is public of a group's capacity, note, use, links and hours up to date with its page; nothing is,
    /// unless the page is.
    public void tell(UUID group) {
        for (var what : List.of(TELL, TELL_NEEDS)) {
            database.createNativeQuery(what).setParameter("listing", group).executeUpdate();
        }
    }

    /// Takes a listing out of everybody's sight; one that is not public stays so.
    public void withdraw(UUID listingId) {
        withdraw(List.of(listingId));
    }

    /// The same for many.
    public void withdraw(Collection<UUID> listingIds) {
        unfile(listingIds);
        remove(REMOVE, listingIds);
    }

    private Optional<Point> placeOf(PublishedListing row, Footprint area) {
        var own = row.lat() == null || row.lon() == null
                ? Optional.ofNullable(area.middle()).or(() -> gazetteer.centreOf(row.outcodes(), row.wards()))
                : Optional.of(new Point(row.lat(), row.lon()));
        return own.map(Point::coarse);
    }

    /// Writes the row. One that was not there before is filed nowhere yet.
    private boolean isNew(PublishedListing row, Optional<Point> place, Footprint area) {
        return (Boolean) database.createNativeQuery(PUBLISH, Boolean.class)
                .setParameter("listing", row.listingId())
                .setParameter("organisation", row.organisationId())
                .setParameter("origin", row.origin())
                .setParameter("name", row.name())
                .setParameter("summary", row.summary())
                .setParameter("offers", array(row.offers()))
                .setParameter("notOffered", row.notOffered())
                .setParameter("languages", array(row.languages()))
                .setParameter("areaWords", row.areaWords())
                .setParameter("wards", array(row.wards()))
                .setParameter("outcodes", array(row.outcodes()))
                .setParameter("lat", place.map(Point::lat).orElse(null))
                .setParameter("lon", place.map(Point::lon).orElse(null))
                .setParameter(
                        "outline",
                        area.outline() == null ? null : area.outline().json())
                .setParameter("confirmedAt", row.confirmedAt())
                .setParameter("confirmedRole", row.confirmedRole())
                .setParameter("confirmedHow", row.confirmedHow())
                .setParameter("doubtedAt", row.doubtedAt())
                .setParameter("editedAt", row.editedAt())
                .setParameter("about", row.about())
                .setParameter(
                        "words",
                        String.join(" ", row.name(), row.summary(), row.areaWords())
                                .toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    private void file(PublishedListing row, Point place) {
        database.createNativeQuery(FILE)
                .setParameter("cell", hexagons.cell(place))
                .setParameter("listing", row.listingId())
                .setParameter("organisation", row.organisationId())
                .setParameter("lat", place.lat())
                .setParameter("lon", place.lon())
                .setParameter(
                        "needs",
                        Stream.concat(row.offers().stream(), Stream.of(ANY))
                                .distinct()
                                .toArray(String[]::new))
                .executeUpdate();
    }

    private void cover(PublishedListing row, Footprint area) {
        database.createNativeQuery(COVER)
                .setParameter("cells", area.cells().toArray(Long[]::new))
                .setParameter("listing", row.listingId())
                .setParameter("organisation", row.organisationId())
                .executeUpdate();
    }

    private void unfile(Collection<UUID> listingIds) {
        remove(UNCOVER, listingIds);
        remove(UNFILE, listingIds);
    }

    private void remove(String what, Collection<UUID> listingIds) {
        database.createNativeQuery(what)
                .setParameter("listings", listingIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
