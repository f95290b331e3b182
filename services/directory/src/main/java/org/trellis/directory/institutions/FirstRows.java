package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.directory.MemberEvent;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What stands in an institution's own rows before any of its people could have written it.
@ApplicationScoped
class FirstRows {

    private final Organisations organisations;
    private final Logbook logbook;
    private final Outbox outbox;
    private final ActingAs actingAs;

    FirstRows(Organisations organisations, Logbook logbook, Outbox outbox, ActingAs actingAs) {
        this.organisations = organisations;
        this.logbook = logbook;
        this.outbox = outbox;
        this.actingAs = actingAs;
    }

    void write(UUID institution, Institution noted) {
        actingAs.run(new OrganisationId(institution), () -> {
            if (organisations.register(institution, noted.kind, noted.name, noted.evidence)) {
                var about =
                        noted.gss == null ? Map.of("kind", noted.kind) : Map.of("kind", noted.kind, "gss", noted.gss);
                logbook.note("institution-registered", noted.person, about);
            }
        });
    }

    void joined(UUID institution, String person, Role role) {
        actingAs.run(new OrganisationId(institution), () -> {
            outbox.publish(new MemberEvent.Joined(institution, person, role.word(), organisations.nextVersion()));
            logbook.note("member-joined", person, Map.of("role", role.word()));
        });
    }
}
