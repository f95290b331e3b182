package org.trellis.directory.registering;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.organisations.Organisations;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Registers groups: a note first, then Keycloak, then the group's own rows. Each step can be repeated, and what a
/// request leaves half-done the clock finishes, so that no organisation is left without its group.
@ApplicationScoped
class RegistrationDesk {

    private static final Logger log = Logger.getLogger(RegistrationDesk.class);
    private static final int MOST = 20;

    private final RegistrationSteps steps;
    private final KeycloakClient keycloak;
    private final Organisations organisations;
    private final Acting acting;
    private final ActingAs actingAs;

    RegistrationDesk(
            RegistrationSteps steps,
            KeycloakClient keycloak,
            Organisations organisations,
            Acting acting,
            ActingAs actingAs) {
        this.steps = steps;
        this.keycloak = keycloak;
        this.organisations = organisations;
        this.acting = acting;
        this.actingAs = actingAs;
    }

    /// The same person and key always mean the same group.
    GroupView register(NewGroup wanted, String key) {
        var person = acting.person().orElseThrow();
        if (acting.memberships().size() >= MOST) {
            throw new RegistrationRefusal.TooMany().asException();
        }
        steps.refuseLookAlike(wanted.name());
        var id = key == null ? UuidCreator.getTimeOrderedEpoch() : derived(person, key);
        actingAs.run(new OrganisationId(id), () -> steps.note(id, person, wanted));
        try {
            return finish(id);
        } catch (RuntimeException e) {
            log.warnf("Registration %s waits: %s", id, e.toString());
            throw new RegistrationRefusal.SignInAway().asException();
        }
    }

    /// Takes every step that is still to be taken.
    GroupView finish(UUID id) {
        var self = new OrganisationId(id);
        var noted = actingAs.call(self, () -> steps.noted(id));
        if (noted.finishedAt != null) {
            return new GroupView(noted.groupId, noted.name);
        }
        var group = noted.groupId != null ? noted.groupId : made(id, noted.person);
        actingAs.run(self, () -> steps.noted(id).madeInKeycloak(group));
        actingAs.run(new OrganisationId(group), () -> steps.begin(group, noted.person, noted.name, noted.contact()));
        actingAs.run(self, () -> steps.finish(id));
        return new GroupView(group, noted.name);
    }

    private UUID made(UUID id, String firstSteward) {
        var group = keycloak.make(id, "group");
        keycloak.admit(group, firstSteward, Role.STEWARD);
        return group;
    }

    /// For a group whose organisation Keycloak knows already: its steward brings the name, and a contact if any.
    @Transactional
    GroupView adopt(UUID id, NewGroup wanted) {
        var mine = acting.organisation().map(OrganisationId::value).filter(id::equals);
        if (mine.isEmpty() || !acting.isAnyOf("steward")) {
            throw new RegistrationRefusal.NotItsSteward().asException();
        }
        if (organisations.ownIfRegistered().isEmpty()) {
            steps.refuseLookAlike(wanted.name());
        }
        steps.begin(id, acting.person().orElseThrow(), wanted.name().strip(), wanted.contact());
        return new GroupView(id, organisations.own().name());
    }

    private static UUID derived(String person, String key) {
        return UUID.nameUUIDFromBytes((person + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
