package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The links of the organisation acted for, to read: the first fifty.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnLinks {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int FIRST = 50;

    private final LinkDesk desk;

    OwnLinks(LinkDesk desk) {
        this.desk = desk;
    }

    public List<LinkView> read() {
        return desk.list(null, BEGINNING, FIRST).items();
    }
}
