package org.trellis.portal.concerns;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pathways.Places;

/// The institutions that take concerns, by name.
@RequestScoped
class Doors {

    /// One of them, as it is read out.
    public record Named(UUID id, String name, String telephone, String words, boolean near) {

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
        var doors = referrals.doors().items();
        var names = places.names(
                doors.stream().map(DoorsClient.Door::organisationId).toList());
        return doors.stream()
                .filter(door -> names.containsKey(door.organisationId()))
                .map(door -> new Named(
                        door.organisationId(),
                        names.get(door.organisationId()),
                        door.telephone(),
                        door.words(),
                        door.near()))
                .toList();
    }

    /// Those to be rung first: one's own, and of those that one is linked with. Where there is none, all of them.
    List<Named> near() {
        var all = all();
        var near = all.stream().filter(Named::near).toList();
        return near.isEmpty() ? all : near;
    }
}
