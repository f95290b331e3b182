package org.trellis.directory.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.trellis.directory.members.SignIn;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.notices.Notices;

/// Sends each other steward a link of their own. Whoever has no address can still answer signed in.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Taps {

    private final SecondTaps taps;
    private final SignIn signIn;
    private final Secrets secrets;
    private final Notices notices;
    private final Organisations organisations;

    Taps(SecondTaps taps, SignIn signIn, Secrets secrets, Notices notices, Organisations organisations) {
        this.taps = taps;
        this.signIn = signIn;
        this.secrets = secrets;
        this.notices = notices;
        this.organisations = organisations;
    }

    void send(PendingAct pending, Set<String> stewards) {
        stewards.forEach(steward -> send(pending, steward));
    }

    private void send(PendingAct pending, String steward) {
        var account = signIn.account(steward);
        account.flatMap(a -> a.reaches().stream().findFirst()).ifPresent(reach -> {
            var token = secrets.token();
            taps.persistAndFlush(SecondTap.of(pending, steward, secrets.markOf(token)));
            notices.ask(
                    account.get().recipient(reach),
                    "second-tap",
                    Map.of(
                            "organisation",
                            organisations.own().name(),
                            "act",
                            pending.act,
                            "link",
                            secrets.link("confirm", token)),
                    true,
                    Notices.A_DAY);
        });
    }
}
