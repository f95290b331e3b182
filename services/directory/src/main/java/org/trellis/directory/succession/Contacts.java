package org.trellis.directory.succession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.tenancy.Acting;

/// The contact of the group acted for: one, or none.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Contacts implements PanacheRepositoryBase<SuccessionContact, UUID> {

    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    Contacts(Logbook logbook, Acting acting, InstantSource clock) {
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    Optional<SuccessionContact> own() {
        return findByIdOptional(acting.needed().value());
    }

    void name(Map<String, String> about, String by) {
        var contact = own().orElseGet(() -> SuccessionContact.of(acting.needed().value()));
        contact.becomes(about, clock.instant());
        persist(contact);
        logbook.note("successor-named", by, Map.of("channel", about.get("channel")));
    }

    void nameNobody(String by) {
        forget();
        logbook.note("successor-named", by, Map.of("channel", "none"));
    }

    void forget() {
        own().ifPresent(this::delete);
    }
}
