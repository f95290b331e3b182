package org.trellis.portal.concerns;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pathways.Places;

/// The institutions that take concerns, by name.
@RequestScoped
class Doors {

    /// One of them, as it is read out.
    public record Named(
            UUID id, String name, String telephone, String words, List<String> areas, boolean here, boolean near) {

        /// What a telephone dials.
        public String dialled() {
            return telephone.replaceAll("[^0-9+]", "");
        }
    }

    private final DoorsClient referrals;
    private final Places places;

    Doors(@RestClient DoorsClient referrals, Places places) {
        this.referrals = referrals;
        this.places = places;
    }

    List<Named> all() {
        return all(List.of());
    }

    private List<Named> all(List<String> areas) {
        var doors = referrals.doors(areas).items();
        var names = places.names(
                doors.stream().map(DoorsClient.Door::organisationId).toList());
        return doors.stream()
                .filter(door -> names.containsKey(door.organisationId()))
                .map(door -> new Named(
                        door.organisationId(),
                        names.get(door.organisationId()),
                        door.telephone(),
                        door.words(),
                        door.areas(),
                        door.here(),
                        door.near()))
                .toList();
    }

    /// Those to be rung first: those for the place that is meant; else one's own, and of those that one is linked with.
    /// Where there is none, all of them.
    List<Named> near(String place) {
        var all = all(place == null || place.isBlank() ? List.of() : places.codesOf(place.strip()));
        return Stream.<Predicate<Named>>of(Named::here, Named::near)
                .map(first -> all.stream().filter(first).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(all);
    }
}
