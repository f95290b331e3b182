package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What other features may know of networks.
@ApplicationScoped
@Transactional
public class Networks {

    private final NetworkRows networks;
    private final MemberRows members;
    private final Acting acting;

    Networks(NetworkRows networks, MemberRows members, Acting acting) {
        this.networks = networks;
        this.members = members;
        this.acting = acting;
    }

    /// The organisations in a network without the one acted for, which must be in it itself: to anybody else it is not
    /// there. Some of them may be hidden from it: whom an answer names is not to be shown to its people.
    public List<UUID> membersOf(UUID network) {
        if (!isMember(network)) {
            throw new NotFound().asException();
        }
        return members.others(network);
    }

    /// Whether the organisation acted for is in it. One that it is only invited to counts as absent.
    public boolean isMember(UUID network) {
        acting.needed();
        return networks.isMember(network);
    }
}
