package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.Account.Reach;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.notices.Notices;

/// Asks the stewards of the group acted for, each by a link of their own and by one way only: it is one question.
/// Whoever has no address is not asked, and can still say so when signed in.
@ApplicationScoped
@Transactional
class Asking {

    private static final Duration USEFUL_FOR = Duration.ofDays(7);

    private final Removals removals;
    private final Questions questions;
    private final Secrets secrets;
    private final Notices notices;
    private final Organisations organisations;
    private final InstantSource clock;

    Asking(
            Removals removals,
            Questions questions,
            Secrets secrets,
            Notices notices,
            Organisations organisations,
            InstantSource clock) {
        this.removals = removals;
        this.questions = questions;
        this.secrets = secrets;
        this.notices = notices;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// `template` is `still-right`, or `page-not-shown` once the page is hidden.
    void all(List<Account> stewards, String template) {
        var gone = removals.gone();
        stewards.stream()
                .filter(steward -> !gone.contains(steward.person()))
                .forEach(steward ->
                        steward.reaches().stream().findFirst().ifPresent(reach -> ask(steward, reach, template)));
    }

    private void ask(Account steward, Reach reach, String template) {
        var own = organisations.own();
        var token = secrets.token();
        var words = Map.of("organisation", own.name(), "link", secrets.link("still-right", token));
        var notice = notices.ask(steward.recipient(reach), template, words, false, USEFUL_FOR);
        questions.persistAndFlush(
                StillRight.to(steward.person(), own.id(), secrets.markOf(token), notice, clock.instant()));
    }
}
