package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// The page of the group acted for, to read.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnPage {

    private final ListingDesk desk;
    private final Acting acting;

    OwnPage(ListingDesk desk, Acting acting) {
        this.desk = desk;
        this.acting = acting;
    }

    public ListingView read() {
        return desk.find(acting.needed().value()).orElseThrow(() -> new NotFound().asException());
    }
}
