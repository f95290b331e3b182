package org.trellis.directory.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.freshness.Freshness;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.reports.Reports.Reader;
import org.trellis.directory.stewards.Stewards;

/// What becomes of a reader's word: the stewards are told, privately and first; an institution's use of the page is
/// shown; and what two institutions found wrong makes the page stale until the group confirms it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Evidence {

    private static final int DOUBTERS_NEEDED = 2;

    private final Reports reports;
    private final Confirming confirming;
    private final Stewards stewards;
    private final Organisations organisations;
    private final String portal;

    Evidence(
            Reports reports,
            Confirming confirming,
            Stewards stewards,
            Organisations organisations,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.reports = reports;
        this.confirming = confirming;
        this.stewards = stewards;
        this.organisations = organisations;
        this.portal = portal;
    }

    @Transactional
    void tell(List<Account> whom) {
        var words = Map.of("organisation", organisations.own().name(), "link", portal + "/reports");
        stewards.tell(whom, "page-reported", _ -> words, false);
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
