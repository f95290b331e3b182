package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.grants.papers.Papers;
import org.trellis.grants.together.Together;

/// Whatever goes along with an application when it is sent: its files, and the names of who applies together.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakenAlong {

    private final Together together;
    private final Papers papers;

    TakenAlong(Together together, Papers papers) {
        this.together = together;
        this.papers = papers;
    }

    void with(ApplicationRows.New one) {
        together.sent(one.id(), one.funder(), one.title(), one.at());
        papers.sent(one.id(), one.funder());
    }
}
