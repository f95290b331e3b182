package org.trellis.directory.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.directory.members.Departure;

/// Whoever leaves the organisation hears nothing of it any more.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Leaves implements Departure {

    private final Digests digests;

    Leaves(Digests digests) {
        this.digests = digests;
    }

    @Override
    public void of(String person) {
        digests.forget(person);
    }
}
