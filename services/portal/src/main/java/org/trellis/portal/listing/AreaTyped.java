package org.trellis.portal.listing;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.maps.GeoJson;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.vocabulary.Postcode;

/// Leads from an area as a person types it, "Harbour, EM1", to wards and half postcodes, and back.
@RequestScoped
public class AreaTyped {

    private static final Pattern WARD = Pattern.compile("[EWSN][0-9]{8}");

    private final PlacesClient directory;
    private final ListingWords words;
    private final MapWords onMaps;

    AreaTyped(@RestClient PlacesClient directory, Pages pages) {
        this.directory = directory;
        this.words = pages.words(ListingWords.class);
        this.onMaps = pages.words(MapWords.class);
    }

    String text(Listing.Area area) {
        return Stream.concat(area.wards().stream().map(this::wardName), area.outcodes().stream())
                .collect(Collectors.joining(", "));
    }

    private String wardName(String code) {
        return directory.find(code).items().stream()
                .filter(place -> place.is(code))
                .map(PlacesClient.Place::name)
                .findFirst()
                .orElse(code);
    }

    Listing.Area area(ListingForm form, Listing.Area before, Errors errors) {
        var wards = new ArrayList<String>();
        var outcodes = new ArrayList<String>();
        pieces(form.places).forEach(piece -> {
            if (before.wards().contains(piece) || WARD.matcher(piece).matches()) {
                wards.add(piece);
                return;
            }
            var outcode = Postcode.firstHalf(piece);
            if (outcode.isPresent()) {
                outcodes.add(outcode.get());
                return;
            }
            find(piece, List.of("ward"))
                    .ifPresentOrElse(
                            place -> wards.add(place.code()), () -> errors.add("places", words.unknownPlace(piece)));
        });
        return new Listing.Area(
                form.areaWords,
                wards,
                outcodes,
                point(form, before, errors),
                radius(form.radius),
                patch(form, errors),
                form.grain(),
                null);
    }

    private Map<String, Object> patch(ListingForm form, Errors errors) {
        if (form.patch.isEmpty()) {
            return null;
        }
        var shape = GeoJson.read(form.patch);
        if (shape.isEmpty()) {
            errors.add("patch", onMaps.patchBroken());
        }
        return shape.orElse(null);
    }

    private Listing.Point point(ListingForm form, Listing.Area before, Errors errors) {
        if (form.centre.isEmpty()) {
            var kept = form.dropPoint ? null : before.point();
            if (kept == null && !form.radius.isEmpty()) {
                errors.add("centre", words.centreMissing());
            }
            return kept;
        }
        var place = find(form.centre, List.of("postcode"));
        if (place.isEmpty()) {
            errors.add("centre", words.unknownPostcode(form.centre));
        }
        return place.map(at -> new Listing.Point(at.lat(), at.lon())).orElse(before.point());
    }

    private Optional<PlacesClient.Place> find(String text, List<String> kinds) {
        return directory.find(text).items().stream()
                .filter(place -> kinds.contains(place.kind()))
                .filter(place -> place.is(text) || squeezed(place.label()).equals(squeezed(text)))
                .findFirst();
    }

    private static Integer radius(String text) {
        return text.matches("\\d{2,5}") ? Integer.valueOf(text) : null;
    }

    private static List<String> pieces(String text) {
        return Arrays.stream(text.split("[,;\n]"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .toList();
    }

    private static String squeezed(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
