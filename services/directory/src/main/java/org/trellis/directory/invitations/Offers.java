package org.trellis.directory.invitations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.notices.Notices;
import org.trellis.notices.Recipient;

/// Invitations that nobody of the group makes: the offer to succeed its last steward. And their end.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Offers {

    /// How far an offer has come.
    public record Progress(Instant since, Instant until, boolean isReminded, boolean isTaken) {}

    /// What falls due, with the id of the succession, once an offer was taken.
    public static final String TAKEN = "succession-taken";

    private static final String NOBODY_YET = "·";

    private final Invitations invitations;
    private final Organisations organisations;
    private final Secrets secrets;
    private final Notices notices;
    private final InstantSource clock;

    Offers(
            Invitations invitations,
            Organisations organisations,
            Secrets secrets,
            Notices notices,
            InstantSource clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.secrets = secrets;
        this.notices = notices;
        this.clock = clock;
    }

    /// Offers the group to whoever proves this address. A reminder is an offer with a link of its own.
    public void offer(UUID succession, Recipient to, String addressMark, String hint, Duration open) {
        var own = organisations.own();
        var token = secrets.token();
        var id = UuidCreator.getTimeOrderedEpoch();
        var offer = Invitation.of(id, own.id(), Role.STEWARD.word(), NOBODY_YET, clock.instant(), open);
        var kind = to.channel().equals("sms") ? Address.Kind.PHONE : Address.Kind.EMAIL;
        offer.byAddress(kind, secrets.markOf(token), addressMark, hint);
        offer.succeeds(succession);
        invitations.persistAndFlush(offer);
        notices.ask(
                to,
                "succession-offer",
                Map.of("organisation", own.name(), "link", secrets.link("invitation", token)),
                false,
                Notices.A_DAY);
    }

    public Optional<Progress> progress(UUID succession) {
        var offers = invitations.ofSuccession(succession);
        return offers.stream()
                .findFirst()
                .map(first -> new Progress(
                        first.madeAt,
                        first.expiresAt,
                        offers.size() > 1,
                        offers.stream().anyMatch(o -> o.takenAt != null)));
    }

    /// Nobody comes in any more by what was open until now.
    public void withdrawAll() {
        var now = clock.instant();
        invitations.open(now).forEach(i -> i.withdraw(now));
    }
}
