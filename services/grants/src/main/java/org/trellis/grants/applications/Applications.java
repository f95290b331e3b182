package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.turns.Turns;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Applications for the features that go on with them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Applications {

    private final ApplicationRows rows;
    private final Turns turns;
    private final Acting acting;

    Applications(ApplicationRows rows, Turns turns, Acting acting) {
        this.rows = rows;
        this.turns = turns;
        this.acting = acting;
    }

    /// For its funder, who acts on it until the end of the transaction and nobody else does. Refuses the other side.
    public Application lockAsFunder(UUID id) {
        var one = lock(id);
        if (!one.funderId().equals(acting.needed().value())) {
            throw new ApplicationRefusal.OnlyTheFunder().asException();
        }
        return one;
    }

    /// The same for its group.
    public Application lockAsGroup(UUID id) {
        var one = lock(id);
        if (!one.groupId().equals(acting.needed().value())) {
            throw new ApplicationRefusal.OnlyTheGroup().asException();
        }
        return one;
    }

    /// For a funder that keeps something of its own about it: empty where it went, with its group or since it was
    /// kept for long enough. Acts about what is left come one after the other all the same.
    public Optional<Application> lockIfThere(UUID id) {
        turns.await(id);
        return find(id);
    }

    /// As the organisation acted for sees it.
    public Application get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound().asException());
    }

    /// The same; empty where it sees none.
    public Optional<Application> find(UUID id) {
        acting.needed();
        return rows.find(id);
    }

    /// The steward of the group acted for who sent it.
    public Optional<String> sentBy(UUID id) {
        return rows.sentBy(id);
    }

    private Application lock(UUID id) {
        // Whoever sees none of it does not get to wait for it either.
        get(id);
        turns.await(id);
        return get(id);
    }
}
