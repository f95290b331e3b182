package org.trellis.grants.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Names on an application whoever applies together, and ends that others take part, when a draft is sent.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Together {

    private final PartRows rows;

    Together(PartRows rows) {
        this.rows = rows;
    }

    /// The application is there already, under the draft's id. Who did not say yes is not named.
    public void sent(UUID draft, UUID funder, String title, Instant at) {
        rows.name(draft, funder, title, at);
        rows.endAll(draft, at);
    }
}
