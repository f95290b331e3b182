package org.trellis.directory.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;

/// What the logbooks of both say of a guest's stay: ids, days and a role, and nothing of what the item is about. In
/// the guest's it says that the item is theirs.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StayNotes {

    private final Logbook logbook;

    StayNotes(Logbook logbook) {
        this.logbook = logbook;
    }

    void invited(ItemGuest guest) {
        byHost(Act.GUEST_INVITED, guest);
    }

    void changed(ItemGuest guest) {
        byHost(Act.GUEST_CHANGED, guest);
    }

    void ended(ItemGuest guest) {
        byHost(Act.GUEST_ENDED, guest);
    }

    void left(ItemGuest guest) {
        byGuest(Act.GUEST_LEFT, guest);
    }

    void noteAdded(ItemGuest guest) {
        byGuest(Act.GUEST_NOTE_ADDED, guest);
    }

    private void byHost(Act act, ItemGuest guest) {
        logbook.note(act, about(guest, guest.otherId));
        logbook.tell(guest.otherId, act, theirs(guest));
    }

    private void byGuest(Act act, ItemGuest guest) {
        logbook.note(act, theirs(guest));
        logbook.tell(guest.organisationId, act, about(guest, guest.otherId));
    }

    private static Map<String, String> theirs(ItemGuest guest) {
        var about = about(guest, guest.organisationId);
        about.put("whose", "theirs");
        return about;
    }

    private static Map<String, String> about(ItemGuest guest, UUID other) {
        var about = new LinkedHashMap<>(Map.of(
                "organisation", other.toString(),
                "item", guest.itemId.toString(),
                "until", guest.until.toString()));
        if (guest.role != null) {
            about.put("role", guest.role);
        }
        return about;
    }
}
