package org.trellis.directory.registering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.listings.Facets;
import org.trellis.directory.listings.Listings;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Admission;
import org.trellis.directory.organisations.Organisations;

/// The first rows of a group, in a transaction that acts for it: its name, its empty page, its first steward.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Founding {

    private final Organisations organisations;
    private final Listings listings;
    private final Logbook logbook;
    private final Admission admission;

    Founding(Organisations organisations, Listings listings, Logbook logbook, Admission admission) {
        this.organisations = organisations;
        this.listings = listings;
        this.logbook = logbook;
        this.admission = admission;
    }

    /// Does nothing when the group stands already. `contact` may be null.
    void of(UUID group, String person, String name, Contact contact) {
        if (organisations.register(group, "group", name, null)) {
            listings.begin(group, name, facet(contact));
            logbook.note("group-registered", person, Map.of());
            admission.founded(group, person);
        }
    }

    private static Facets.Contact facet(Contact contact) {
        if (contact == null) {
            return null;
        }
        return contact.kind().equals("phone")
                ? new Facets.Contact(contact.value(), null)
                : new Facets.Contact(null, contact.value());
    }
}
