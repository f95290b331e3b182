package org.trellis.directory.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.invitations.Offers;
import org.trellis.messaging.DueHandler;

/// Whoever was named has come in, so nobody is named any more.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SuccessionIsTaken implements DueHandler {

    private final Contacts contacts;

    SuccessionIsTaken(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return Offers.TAKEN;
    }

    @Override
    public Optional<Instant> handle(UUID succession) {
        contacts.forget();
        return Optional.empty();
    }
}
