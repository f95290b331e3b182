package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes an invitation that was not answered, as the invited one.
@ApplicationScoped
class ForgetsInvitations implements DueHandler {

    static final String KIND = "forget-network-invitation";

    private final InvitationRows invitations;
    private final InstantSource clock;

    ForgetsInvitations(InvitationRows invitations, InstantSource clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID network) {
        invitations.removeOld(network, clock.instant());
        return invitations.until(network);
    }
}
