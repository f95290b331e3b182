package org.trellis.portal.signposts;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Postcode;

/// Puts names to the ids and codes of signposts, and codes to the places that people type.
@RequestScoped
public class Around {

    private static final int LONGEST_NAME = 60;
    private static final Pattern WARD = Pattern.compile("[EWSN][0-9]{8}");

    private final AroundClient directory;
    private final Map<String, String> wards = new HashMap<>();

    Around(@RestClient AroundClient directory) {
        this.directory = directory;
    }

    public String name(UUID id) {
        return directory.organisation(id).name();
    }

    /// Whether a group takes people on; null for whoever has no page.
    Capacity capacity(UUID id) {
        try {
            return directory.page(id).capacity();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return null;
            }
            throw problem;
        }
    }

    /// The names that the viewer may still know; who ended a link is not among them.
    Map<UUID, String> names(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
        return directory.organisations(wanted).items().stream()
                .collect(Collectors.toMap(AroundClient.Organisation::id, AroundClient.Organisation::name));
    }

    public String placeName(String code) {
        return WARD.matcher(code).matches() ? wards.computeIfAbsent(code, this::wardName) : code;
    }

    private String wardName(String code) {
        return directory.places(code).items().stream()
                .filter(place -> place.code().equals(code))
                .map(AroundClient.Place::name)
                .findFirst()
                .orElse(code);
    }

    public Optional<String> placeCode(String typed) {
        if (WARD.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        return Postcode.firstHalf(typed).or(() -> ward(typed));
    }

    private Optional<String> ward(String typed) {
        // No ward is called so, and the service would refuse the whole question.
        if (typed.isBlank() || typed.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return directory.places(typed).items().stream()
                .filter(place -> "ward".equals(place.kind()))
                .filter(place ->
                        Stream.of(place.label(), place.name(), place.code()).anyMatch(typed::equalsIgnoreCase))
                .map(AroundClient.Place::code)
                .findFirst();
    }
}
