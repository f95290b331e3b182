package org.trellis.portal.pathways;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.services.ServiceProblem;

/// Says areas and organisations by their names, and finds the areas that people write.
@RequestScoped
public class Places {

    private static final int MOST_CODES = 10;
    private static final int LONGEST_NAME = 60;

    private final PlacesClient directory;
    private final Map<String, String> labels = new HashMap<>();

    Places(@RestClient PlacesClient directory) {
        this.directory = directory;
    }

    PlacesClient.Areas areasOf(String near) {
        return directory.areas(near);
    }

    /// The wards that postcodes, or those that begin so, lie in.
    List<String> wardsOf(List<String> postcodes) {
        return directory.wards(postcodes).wards();
    }

    /// The whole postcode that somebody means by a place; null where it is none.
    public static String postcodeIn(String near) {
        var typed = Patch.written(near);
        return typed.matches("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}") ? typed : null;
    }

    /// By the id; those that the reader may not know of are not there.
    public Map<UUID, String> names(Collection<UUID> ids) {
        // Of a resident who asked for themselves there is no id: they have no name here.
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (known.isEmpty()) {
            return new HashMap<>();
        }
        var wanted = known.stream().map(UUID::toString).collect(Collectors.joining(","));
        return directory.organisations(wanted).items().stream()
                .collect(Collectors.toMap(PlacesClient.Organisation::id, PlacesClient.Organisation::name));
    }

    /// "Harbour, Eastmere" of its code.
    public String label(String code) {
        return labels.computeIfAbsent(
                code,
                _ -> directory.places(code).items().stream()
                        .filter(place -> place.code().equals(code))
                        .map(PlacesClient.Place::label)
                        .findFirst()
                        .orElse(code));
    }

    /// The wards of a local authority with their labels, by name; none for what is no local authority.
    public Map<String, String> wardsIn(String code) {
        var wards = new LinkedHashMap<String, String>();
        if (code.matches("(E0[6-9]|W06|S12|N09).*")) {
            directory.wardsOf(code).items().forEach(ward -> wards.put(ward.code(), ward.label()));
        }
        return wards;
    }

    /// Those that somebody means who writes a postcode or a place, from the ward up; none where it is not known.
    public List<String> codesOf(String typed) {
        try {
            return areasOf(typed).codes().stream().limit(MOST_CODES).toList();
        } catch (ServiceProblem problem) {
            if (problem.isCurable()) {
                return List.of();
            }
            throw problem;
        }
    }

    /// The one area that somebody means who may also write a postcode, as long as that lies in one ward.
    public Optional<String> area(String typed) {
        return code(typed).or(() -> wardOf(typed));
    }

    private Optional<String> wardOf(String near) {
        try {
            var wards = areasOf(near).areas().stream()
                    .filter(area -> "ward".equals(area.kind()))
                    .toList();
            return wards.size() == 1 ? Optional.of(wards.getFirst().code()) : Optional.empty();
        } catch (ServiceProblem problem) {
            if (problem.isCurable()) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /// The area that a line of the form means: by its whole label, its name, or its code.
    Optional<String> code(String line) {
        var comma = line.indexOf(',');
        var name = comma < 0 ? line : line.substring(0, comma);
        // No area is called so, and the service would refuse the whole question.
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<PlacesClient.Place> found = directory.places(name).items().stream()
                .filter(PlacesClient.Place::isArea)
                .toList();
        return found.stream()
                .filter(place -> line.equalsIgnoreCase(place.label()) || line.equalsIgnoreCase(place.code()))
                .findFirst()
                .or(() -> comma < 0
                        ? found.stream()
                                .filter(place -> place.whole() || line.equalsIgnoreCase(place.shortName()))
                                .findFirst()
                        : Optional.empty())
                .map(PlacesClient.Place::code);
    }
}
