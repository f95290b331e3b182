package org.trellis.grants.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Sends the files of a draft with it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Papers {

    private final PaperRows rows;

    Papers(PaperRows rows) {
        this.rows = rows;
    }

    /// The application is there already, under the draft's id.
    public void sent(UUID draft, UUID funder) {
        rows.send(draft, funder);
    }
}
