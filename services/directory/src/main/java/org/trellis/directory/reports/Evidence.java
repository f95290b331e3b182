package org.trellis.directory.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Freshness;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.freshness.Assurance;
import org.trellis.directory.freshness.FieldGroup;
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
        var wrong = wrong(page.assurance(), now);
        wrong.removeIf(part -> page.assurance().of(part).hasDoubt());
        if (!wrong.isEmpty()) {
            confirming.isWrong(wrong, null, "use");
        }
    }

    /// The parts that institutions found wrong since somebody of the group confirmed them; none while too few did.
    private Set<FieldGroup> wrong(Assurance said, Instant now) {
        var parts = EnumSet.noneOf(FieldGroup.class);
        var doubters = new HashSet<UUID>();
        for (var doubt : reports.doubts()) {
            for (var part : doubt.parts()) {
                var confirmed = said.of(part).confirmedAt();
                if (doubt.at().isAfter(confirmed == null ? now.minus(Freshness.FRESH_FOR) : confirmed)) {
                    parts.add(part);
                    doubters.add(doubt.by());
                }
            }
        }
        if (doubters.size() < DOUBTERS_NEEDED) {
            parts.clear();
        }
        return parts;
    }
}
