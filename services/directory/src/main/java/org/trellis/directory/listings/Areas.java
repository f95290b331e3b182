package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.trellis.directory.areas.Footprint;
import org.trellis.directory.areas.Footprints;
import org.trellis.directory.areas.Grain;
import org.trellis.directory.areas.Home;
import org.trellis.directory.areas.Outline;
import org.trellis.directory.areas.Patch;
import org.trellis.directory.places.Point;

/// What groups drew on the map, beside the words for their area. Reading gives what the caller may see, by row-level
/// security alone: the drawing itself, its outline as others see it, or nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Areas {

    private static final String READ = """
            select cast(p.shape as text), p.shown_as, cast(a.outline as text)
            from (select cast(:id as uuid) as id) as wanted
            left join listing_patch p on p.organisation_id = wanted.id
            left join listing_area a on a.organisation_id = wanted.id
            """;

    private static final String DRAW = """
            insert into listing_patch (organisation_id, shape, shown_as) values (:id, cast(:shape as jsonb), :grain)
            on conflict (organisation_id) do update set shape = excluded.shape, shown_as = excluded.shown_as
            """;

    private static final String RUB_OUT = "delete from listing_patch where organisation_id = :id";

    private static final String SHOW = """
            insert into listing_area (organisation_id, outline, lat, lon, cells)
            values (:id, cast(cast(:outline as text) as jsonb), cast(:lat as double precision),
                cast(:lon as double precision), :cells)
            on conflict (organisation_id) do update set
                outline = excluded.outline, lat = excluded.lat, lon = excluded.lon, cells = excluded.cells
            """;

    private final Session database;
    private final Footprints footprints;

    Areas(Session database, Footprints footprints) {
        this.database = database;
        this.footprints = footprints;
    }

    /// What there is of a drawing for this reader: any of it may be null.
    record Drawn(Patch patch, Grain grain, Outline outline) {

        static final Drawn NOTHING = new Drawn(null, null, null);

        Area ownIn(Area area) {
            return area.drawn(patch == null ? null : patch.drawing(), grain, outline);
        }

        Area in(Area area) {
            return area.drawn(patch == null ? null : patch.drawing(), null, outline);
        }
    }

    Drawn of(UUID group) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("id", group)
                .getResultStream()
                .map(Areas::drawn)
                .findFirst()
                .orElse(Drawn.NOTHING);
    }

    private static Drawn drawn(Tuple row) {
        return new Drawn(
                Optional.ofNullable(row.get(0, String.class)).map(Patch::read).orElse(null),
                Optional.ofNullable(row.get(1, String.class)).map(Grain::of).orElse(null),
                Outline.read(row.get(2, String.class)));
    }

    /// Keeps what the group drew, and what others may know of its area now.
    void replace(Listing listing, Optional<Patch> patch, Grain grain) {
        var group = listing.organisationId;
        patch.ifPresentOrElse(
                drawing -> database.createNativeQuery(DRAW)
                        .setParameter("id", group)
                        .setParameter("shape", drawing.json())
                        .setParameter(
                                "grain",
                                Objects.requireNonNullElse(grain, Grain.DISTRICT)
                                        .word())
                        .executeUpdate(),
                () -> database.createNativeQuery(RUB_OUT)
                        .setParameter("id", group)
                        .executeUpdate());
        show(group, footprint(listing));
    }

    private void show(UUID group, Footprint seen) {
        database.createNativeQuery(SHOW)
                .setParameter("id", group)
                .setParameter(
                        "outline",
                        seen.outline() == null ? null : seen.outline().json())
                .setParameter(
                        "lat", seen.middle() == null ? null : seen.middle().lat())
                .setParameter(
                        "lon", seen.middle() == null ? null : seen.middle().lon())
                .setParameter("cells", seen.cells().toArray(Long[]::new))
                .executeUpdate();
    }

    /// What others may know of where the group that is acted for is at home.
    Footprint footprint(Listing listing) {
        var drawn = of(listing.organisationId);
        return footprints.of(new Home(
                drawn.patch(),
                drawn.grain(),
                listing.lat == null ? null : new Point(listing.lat, listing.lon),
                listing.radiusMetres,
                List.of(listing.wards),
                List.of(listing.outcodes)));
    }
}
