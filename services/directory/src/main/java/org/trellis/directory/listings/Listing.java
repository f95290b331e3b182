package org.trellis.directory.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.OptimisticLock;
import org.trellis.contracts.Freshness;
import org.trellis.directory.freshness.Assurance;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.search.GroupNote;
import org.trellis.directory.search.Taking;

/// A group's page. Only the group writes it. Edited is not confirmed: the two are kept apart.
@Entity
class Listing {

    @Id
    UUID organisationId;

    String name;
    String summary = "";
    String[] offers = {};
    String notOffered = "";
    String[] languages = {};

    String[] links = {};

    @ColumnTransformer(read = "cast(about as text)", write = "cast(? as jsonb)")
    String about;

    String areaWords = "";
    String[] wards = {};
    String[] outcodes = {};
    Double lat;
    Double lon;
    Integer radiusMetres;
    Instant confirmedAt;
    String confirmedRole;
    String confirmedHow;
    Instant doubtedAt;
    Instant usedAt;
    String usedKind;
    Instant editedAt;

    // What is said of a page is no change of its words: whoever is writing those need not begin again.
    @OptimisticLock(excluded = true)
    @ColumnTransformer(read = "cast(assured as text)", write = "cast(? as jsonb)")
    String assured = "{}";

    @Column(insertable = false, updatable = false)
    String taking = "taking";

    @Column(insertable = false, updatable = false)
    LocalDate shutUntil;

    @Column(insertable = false, updatable = false)
    String note;

    @Column(insertable = false, updatable = false)
    LocalDate noteUntil;

    @Version
    int version;

    protected Listing() {} // for Hibernate

    static Listing begin(UUID organisation, String name, Instant now) {
        var listing = new Listing();
        listing.organisationId = organisation;
        listing.name = name;
        listing.editedAt = now;
        return listing;
    }

    void edit(ListingEdit to, Instant now) {
        name = to.name().strip();
        summary = to.summary();
        offers = to.offers().toArray(String[]::new);
        notOffered = to.notOffered();
        languages = to.languages().toArray(String[]::new);
        links = to.links().toArray(String[]::new);
        about = to.about().json();
        areaWords = to.area().words();
        wards = to.area().wards().toArray(String[]::new);
        outcodes = to.area().outcodes().toArray(String[]::new);
        lat = to.area().point() == null ? null : to.area().point().lat();
        lon = to.area().point() == null ? null : to.area().point().lon();
        radiusMetres = to.area().radiusMetres();
        editedAt = now;
    }

    /// What is said of the whole page follows from its parts that hold something.
    void assure(Assurance next, Set<FieldGroup> holding) {
        var oldest = next.oldest(holding);
        assured = next.json();
        confirmedAt = oldest.confirmedAt();
        confirmedRole = oldest.byRole();
        confirmedHow = oldest.how();
        doubtedAt = next.doubt(holding).orElse(null);
    }

    Assurance assurance() {
        return Assurance.read(assured);
    }

    void use(String kind, Instant now) {
        usedAt = now;
        usedKind = kind;
    }

    Freshness freshness(Instant now) {
        return Freshness.of(confirmedAt, doubtedAt, editedAt, now);
    }

    Taking capacity(LocalDate today) {
        return Taking.on(today, taking, shutUntil);
    }

    GroupNote note(LocalDate today) {
        return GroupNote.on(today, note, noteUntil);
    }

    Area area() {
        return new Area(
                areaWords,
                List.of(wards),
                List.of(outcodes),
                lat == null ? null : new Area.Point(lat, lon),
                radiusMetres,
                null,
                null,
                null);
    }
}
