package org.trellis.directory.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.freshness.Freshness;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.members.Crew;
import org.trellis.directory.members.SignIn;
import org.trellis.directory.notices.Notices;
import org.trellis.directory.notices.Recipient;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.reports.Reports.Reader;

/// What becomes of a reader's word: the stewards are told, privately and first; an institution's use of the page is
/// shown; and what two institutions found wrong makes the page stale until the group confirms it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Evidence {

    private static final int DOUBTERS_NEEDED = 2;
    private static final Duration USEFUL_FOR = Duration.ofDays(3);

    private final Reports reports;
    private final Confirming confirming;
    private final Crew crew;
    private final SignIn signIn;
    private final Notices notices;
    private final Organisations organisations;
    private final String portal;

    Evidence(
            Reports reports,
            Confirming confirming,
            Crew crew,
            SignIn signIn,
            Notices notices,
            Organisations organisations,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.reports = reports;
        this.confirming = confirming;
        this.crew = crew;
        this.signIn = signIn;
        this.notices = notices;
        this.organisations = organisations;
        this.portal = portal;
    }

    void tellStewards() {
        var words = Map.of("organisation", organisations.own().name(), "link", portal + "/reports");
        for (var steward : Crew.keepers(crew.all())) {
            var account = signIn.account(steward);
            account.flatMap(a -> a.reaches().stream().findFirst())
                    .ifPresent(reach ->
                            notices.ask(Recipient.of(account.get(), reach), "page-reported", words, false, USEFUL_FOR));
        }
    }

    void weigh(NewReport report, Reader reader, Confirming.Standing page, Instant now) {
        if (report.isRight()) {
            confirming.isUsed(reader.kind());
            return;
        }
        var since = page.confirmedAt() == null ? now.minus(Freshness.FRESH_FOR) : page.confirmedAt();
        if (reports.doubtersSince(since) >= DOUBTERS_NEEDED && page.freshness() != Freshness.STALE) {
            confirming.isWrong(null, "use");
        }
    }
}
