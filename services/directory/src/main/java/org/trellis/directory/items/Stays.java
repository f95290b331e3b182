package org.trellis.directory.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Predicate;
import org.trellis.directory.places.London;

/// Ends what there is of guests between the organisation acted for and others: its own guests go, and it goes
/// where it is one. The notes stay with the host.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Stays {

    private final ItemGuests guests;
    private final StayNotes notes;
    private final InstantSource clock;

    Stays(ItemGuests guests, StayNotes notes, InstantSource clock) {
        this.guests = guests;
        this.notes = notes;
        this.clock = clock;
    }

    /// Both ways with one other organisation: either may end it at any time.
    public void endWith(UUID other) {
        end(guest -> guest.otherId.equals(other), guest -> guest.organisationId.equals(other));
    }

    /// With everybody: the organisation hides, or closes.
    public void endAll() {
        end(_ -> true, _ -> true);
    }

    /// Whoever is at one item of ours.
    void endAt(UUID ownItem) {
        letGo(guest -> guest.itemId.equals(ownItem));
    }

    private void end(Predicate<ItemGuest> ofOurs, Predicate<ItemGuest> ofTheirs) {
        letGo(ofOurs);
        for (var guest : guests.ours()) {
            if (ofTheirs.test(guest) && guests.leave(guest.itemId)) {
                notes.left(guest);
            }
        }
    }

    private void letGo(Predicate<ItemGuest> whom) {
        for (var guest : guests.here(London.today(clock))) {
            if (whom.test(guest)) {
                guests.end(guest, clock.instant());
                notes.ended(guest);
            }
        }
    }
}
