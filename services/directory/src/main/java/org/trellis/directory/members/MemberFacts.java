package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.directory.MemberEvent;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Outbox;

/// The facts about members that others keep a copy of, and what the logbook says of them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberFacts {

    private final Organisations organisations;
    private final Outbox outbox;
    private final Logbook logbook;

    MemberFacts(Organisations organisations, Outbox outbox, Logbook logbook) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.logbook = logbook;
    }

    void joined(UUID organisation, String person, Role role) {
        tell(organisation, person, role);
        logbook.note("member-joined", person, Map.of("role", role.word()));
    }

    void tell(UUID organisation, String person, Role role) {
        outbox.publish(new MemberEvent.Joined(organisation, person, role.word(), organisations.nextVersion()));
    }

    void left(UUID organisation, String person) {
        outbox.publish(new MemberEvent.Left(organisation, person, organisations.nextVersion()));
    }
}
