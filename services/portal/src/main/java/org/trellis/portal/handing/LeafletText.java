package org.trellis.portal.handing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.groups.GroupClient;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.hours.Timetable;
import org.trellis.portal.language.Language;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pathways.Pathway;
import org.trellis.portal.pathways.PathwaysClient;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Needs;

/// Writes what somebody takes along, in the leaflet's language: from what its maker sees now, so a page that was
/// changed
/// or closed since is told as it is. What groups wrote themselves stays as they wrote it.
@RequestScoped
class LeafletText {

    private final GroupClient directory;
    private final PathwaysClient referrals;
    private final Places places;
    private final Needs needs;
    private final Reading reading;

    LeafletText(
            @RestClient GroupClient directory,
            @RestClient PathwaysClient referrals,
            Places places,
            Needs needs,
            Reading reading) {
        this.directory = directory;
        this.referrals = referrals;
        this.places = places;
        this.needs = needs;
        this.reading = reading;
    }

    /// One block for each place to go, and those around them.
    List<String> blocks(LeafletsClient.Leaflet leaflet) {
        var language = Stream.of(Language.values())
                .filter(one -> one.code().equals(leaflet.language()))
                .findFirst()
                .orElse(Language.ENGLISH);
        var say = MessageBundles.get(LeafletWords.class, Localized.Literal.of(language.code()));
        var blocks = new ArrayList<String>();
        blocks.add(say.intro(needs.label(leaflet.need(), language)));
        int number = 0;
        for (var target : leaflet.targets()) {
            var told = told(target, say, language);
            if (told.isPresent()) {
                number++;
                var start = target.fallback() ? say.otherwise() + "\n" : number + ". ";
                blocks.add(start + told.get());
            }
        }
        blocks.add(number == 0 ? say.nothing() : say.code(leaflet.code(), day(leaflet.usableUntil(), language)));
        return blocks;
    }

    // What is not to be seen any more is left out.
    private Optional<String> told(LeafletsClient.Target target, LeafletWords say, Language language) {
        if (target.pathwayId() != null) {
            return ifThere(() -> referrals.read(target.pathwayId()).getEntity())
                    .map(pathway -> pathway(pathway, say, language));
        }
        return ifThere(() -> directory.listing(target.organisationId()))
                .map(listing -> group(listing, say, language))
                .or(() -> name(target.organisationId()));
    }

    private String group(Listing group, LeafletWords say, Language language) {
        var does = group.offers().isEmpty()
                ? group.summary()
                : group.offers().stream()
                        .map(code -> needs.label(code, language))
                        .collect(Collectors.joining(", "));
        return lines(
                group.name(),
                group.isPaused() ? say.paused(day(group.capacity().pausedUntil(), language)) : null,
                said(does, say::does),
                said(group.notOffered(), say::doesNot),
                group.hours() == null ? null : said(Timetable.line(group.hours(), language), say::open),
                group.hours() == null ? null : said(group.hours().words(), say::note),
                said(group.phone(), say::ring),
                group.isPublic() ? say.page(reading.origin() + "/groups/" + group.id()) : null);
    }

    private String pathway(Pathway pathway, LeafletWords say, Language language) {
        var holder = name(pathway.organisationId());
        return lines(
                holder.map(name -> pathway.title() + " (" + name + ")").orElse(pathway.title()),
                said(pathway.eligibility(), say::forWhom),
                said(pathway.how(), say::how),
                pathway.times() == null ? null : said(Timetable.line(pathway.times(), language), say::open),
                said(pathway.hours(), pathway.times() == null ? say::open : say::note),
                said(pathway.telephone(), say::ring),
                "free".equals(pathway.cost()) ? say.free() : said(pathway.costWords(), say::costs),
                said(pathway.whatNext(), say::next),
                pathway.inDoubt() || "stale".equals(pathway.freshness()) ? say.ringFirst() : null,
                say.page(reading.origin() + "/pathways/" + pathway.id()));
    }

    private Optional<String> name(UUID organisation) {
        return Optional.ofNullable(places.names(List.of(organisation)).get(organisation));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }

    private static String said(String words, java.util.function.UnaryOperator<String> say) {
        return words == null || words.isBlank() ? null : say.apply(words.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.dates()).format(day);
    }

    private static <T> Optional<T> ifThere(java.util.function.Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
