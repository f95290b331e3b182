package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.trellis.directory.members.Crew;
import org.trellis.directory.members.SignIn;
import org.trellis.directory.notices.Notices;
import org.trellis.directory.notices.Recipient;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;

/// Asks every steward of the group acted for, each by a link of their own. Whoever has no address is not asked, and can
/// still say so when signed in.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Asking {

    private static final Duration USEFUL_FOR = Duration.ofDays(7);

    private final Crew crew;
    private final SignIn signIn;
    private final Questions questions;
    private final Secrets secrets;
    private final Notices notices;
    private final Organisations organisations;

    Asking(
            Crew crew,
            SignIn signIn,
            Questions questions,
            Secrets secrets,
            Notices notices,
            Organisations organisations) {
        this.crew = crew;
        this.signIn = signIn;
        this.questions = questions;
        this.secrets = secrets;
        this.notices = notices;
        this.organisations = organisations;
    }

    /// `template` is `still-right`, or `page-not-shown` once the page is hidden.
    void everySteward(String template, Instant now) {
        Crew.keepers(crew.inTurn()).forEach(steward -> ask(steward, template, now));
    }

    private void ask(String steward, String template, Instant now) {
        var account = signIn.account(steward);
        account.flatMap(a -> a.reaches().stream().findFirst()).ifPresent(reach -> {
            var own = organisations.own();
            var token = secrets.token();
            var words = Map.of("organisation", own.name(), "link", secrets.link("still-right", token));
            var notice = notices.ask(Recipient.of(account.get(), reach), template, words, false, USEFUL_FOR);
            questions.persistAndFlush(StillRight.to(steward, own.id(), secrets.markOf(token), notice, now));
        });
    }
}
