package org.trellis.directory.tellings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.tellings.TellingDesk.Wanted;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Tells an organisation's people what a service asked for. Sign-in, which knows them, is asked between the
/// transactions; while it is away this falls due again, and the reader of the topic waits for nobody.
@ApplicationScoped
class TellsPeople implements DueHandler.InSteps {

    static final String KIND = "telling";

    private final TellingDesk desk;
    private final KeycloakClient keycloak;
    private final Acting acting;
    private final InstantSource clock;

    TellsPeople(TellingDesk desk, KeycloakClient keycloak, Acting acting, InstantSource clock) {
        this.desk = desk;
        this.keycloak = keycloak;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID telling) {
        var wanted = desk.look(telling);
        if (wanted.isPresent() && wanted.get().from().isAfter(clock.instant())) {
            return wanted.map(Wanted::from);
        }
        wanted.ifPresent(whom -> desk.tell(telling, people(whom)));
        return Optional.empty();
    }

    // Whose work it is and who is away is told through who covers for them, whatever role that is, while they are
    // there.
    private List<Account> people(Wanted wanted) {
        var members = keycloak.members(acting.needed().value(), wanted.kind());
        return members.entrySet().stream()
                .filter(member ->
                        wanted.roles().isEmpty() || member.getValue().stream().anyMatch(wanted.roles()::contains))
                .map(member -> Optional.ofNullable(wanted.covers().get(member.getKey()))
                        .filter(members::containsKey)
                        .orElse(member.getKey()))
                .distinct()
                .map(keycloak::account)
                .flatMap(Optional::stream)
                .toList();
    }
}
