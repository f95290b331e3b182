package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;

/// Lets only a group's own people through. Others get the answers that its page gives them: that they may not where
/// they see the page, and nothing where they do not.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnlyTheGroup {

    private final ListingDesk desk;

    OnlyTheGroup(ListingDesk desk) {
        this.desk = desk;
    }

    /// Its stewards and helpers may do this.
    public void member(UUID group) {
        desk.needsMember(group);
    }

    /// Its stewards may do this.
    public void steward(UUID group) {
        desk.needsSteward(group);
    }

    /// Its stewards and helpers may read this; for everybody else it does not exist.
    public void reader(UUID group) {
        if (!desk.isOwn(group)) {
            throw new NotFound().asException();
        }
        desk.needsMember(group);
    }
}
