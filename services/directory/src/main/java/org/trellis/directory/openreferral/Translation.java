package org.trellis.directory.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.about.Traits;
import org.trellis.directory.openreferral.Shapes.Accessibility;
import org.trellis.directory.openreferral.Shapes.Attribute;
import org.trellis.directory.openreferral.Shapes.Language;
import org.trellis.directory.openreferral.Shapes.Location;
import org.trellis.directory.openreferral.Shapes.Minimal;
import org.trellis.directory.openreferral.Shapes.Organization;
import org.trellis.directory.openreferral.Shapes.ServiceArea;
import org.trellis.directory.openreferral.Shapes.ServiceAtLocation;
import org.trellis.directory.openreferral.Shapes.ServiceEntry;
import org.trellis.directory.openreferral.Shapes.ServiceLink;
import org.trellis.directory.openreferral.Shapes.Term;
import org.trellis.directory.places.London;
import org.trellis.opening.Schedule;
import org.trellis.opening.Timetables;

/// Says a public listing in the standard's words. Organization, service, location and the two together have the
/// listing's id, each in its own collection.
@ApplicationScoped
class Translation {

    private static final String WARD = "http://statistics.data.gov.uk/id/statistical-geography/";

    private final Terms terms;
    private final Timetables timetables;
    private final Traits traits;
    private final InstantSource clock;
    private final String portal;

    Translation(
            Terms terms,
            Timetables timetables,
            Traits traits,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.terms = terms;
        this.timetables = timetables;
        this.traits = traits;
        this.clock = clock;
        this.portal = portal;
    }

    Minimal minimal(Entry entry) {
        return new Minimal(entry.id(), millis(entry.modifiedAt()));
    }

    /// With its organization, and nothing else that is nested.
    ServiceEntry service(Entry entry) {
        return service(entry, organization(entry, null), null, null, null, null, null);
    }

    ServiceEntry fullService(Entry entry) {
        return service(
                entry,
                organization(entry, null),
                areas(entry),
                entry.lat() == null ? null : List.of(place(entry, null)),
                Schedule.of(entry.id(), timetables.read(entry.hours())),
                languages(entry),
                attributes(entry));
    }

    ServiceAtLocation atLocation(Entry entry, boolean full) {
        return place(entry, full ? fullService(entry) : service(entry));
    }

    Organization organization(Entry entry, List<?> services) {
        return new Organization(
                entry.id(),
                entry.name(),
                entry.summary() == null || entry.summary().isBlank() ? entry.name() : entry.summary(),
                website(entry.link()),
                page(entry),
                services);
    }

    Organization withLinks(Entry entry) {
        return organization(entry, List.of(new ServiceLink(entry.id(), entry.name(), status(entry))));
    }

    Organization withServices(Entry entry) {
        return organization(
                entry,
                List.of(service(
                        entry,
                        null,
                        areas(entry),
                        null,
                        Schedule.of(entry.id(), timetables.read(entry.hours())),
                        languages(entry),
                        attributes(entry))));
    }

    private ServiceEntry service(
            Entry entry,
            Organization organization,
            List<ServiceArea> areas,
            List<ServiceAtLocation> places,
            List<Schedule> schedules,
            List<Language> languages,
            List<Attribute> attributes) {
        return new ServiceEntry(
                entry.id(),
                entry.id(),
                entry.name(),
                description(entry),
                page(entry),
                status(entry),
                entry.confirmedAt() == null ? null : London.dayOf(entry.confirmedAt()),
                alert(entry),
                millis(entry.modifiedAt()),
                organization,
                areas,
                places,
                schedules,
                languages,
                attributes);
    }

    private static String description(Entry entry) {
        return Stream.of(entry.summary(), entry.notOffered() == null ? null : "Not offered: " + entry.notOffered())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private String status(Entry entry) {
        return entry.isPausedOn(today()) ? "temporarily closed" : "active";
    }

    private String alert(Entry entry) {
        var today = today();
        var parts = new ArrayList<String>();
        if (entry.imported()) {
            parts.add("Listed by somebody else; the group has not confirmed it.");
        }
        switch (entry.about().stage()) {
            case FORMING -> parts.add("The group is only forming.");
            case WINDING_DOWN -> parts.add("The group is winding down.");
            case ACTIVE, QUIET, FORMALISING -> {}
        }
        if (entry.isPausedOn(today)) {
            parts.add("Pauses until " + entry.pausedUntil() + ".");
        }
        if (entry.note() != null && !entry.noteUntil().isBefore(today)) {
            parts.add(entry.note());
        }
        return String.join(" ", parts);
    }

    private List<ServiceArea> areas(Entry entry) {
        var areas = new ArrayList<ServiceArea>();
        if (entry.areaWords() != null || entry.outline() != null) {
            areas.add(new ServiceArea(
                    Terms.id("area:" + entry.id()),
                    entry.id(),
                    entry.areaWords() == null ? entry.name() : entry.areaWords(),
                    entry.outline(),
                    entry.outline() == null ? null : "geojson",
                    null));
        }
        entry.wards().forEach(ward -> areas.add(area(entry, ward, WARD + ward)));
        entry.outcodes().forEach(outcode -> areas.add(area(entry, outcode, null)));
        return areas;
    }

    private static ServiceArea area(Entry entry, String code, String uri) {
        return new ServiceArea(Terms.id("area:" + entry.id() + ":" + code), entry.id(), code, null, null, uri);
    }

    private ServiceAtLocation place(Entry entry, ServiceEntry service) {
        var location = new Location(entry.id(), "physical", entry.areaWords(), entry.lat(), entry.lon(), access(entry));
        return new ServiceAtLocation(entry.id(), entry.id(), entry.id(), location, service);
    }

    private List<Accessibility> access(Entry entry) {
        return entry.about().traits().stream()
                .map(traits.byCode()::get)
                .filter(trait -> trait.kind().equals("access"))
                .map(trait -> new Accessibility(
                        Terms.id("accessibility:" + entry.id() + ":" + trait.code()),
                        entry.id(),
                        trait.label().en()))
                .toList();
    }

    private static List<Language> languages(Entry entry) {
        return entry.languages().stream()
                .map(code -> new Language(
                        Terms.id("language:" + entry.id() + ":" + code),
                        entry.id(),
                        Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH),
                        code))
                .toList();
    }

    private List<Attribute> attributes(Entry entry) {
        Map<String, Term> known = terms.all().stream().collect(Collectors.toMap(Term::term, Function.identity()));
        return entry.offers().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(term -> new Attribute(
                        Terms.id("attribute:" + entry.id() + ":" + term.term()),
                        entry.id(),
                        term.id(),
                        "service",
                        term))
                .toList();
    }

    private String page(Entry entry) {
        return portal + "/groups/" + entry.id();
    }

    // Nobody checked it when it was imported.
    private static String website(String link) {
        try {
            return link == null ? null : new URI(link).toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private LocalDate today() {
        return London.today(clock);
    }

    // The standard asks for milliseconds.
    private static Instant millis(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }
}
