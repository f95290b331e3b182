package org.trellis.grants.together;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.drafts.Drafts;
import org.trellis.grants.funds.OpenFunds;
import org.trellis.grants.tellings.Tellings;
import org.trellis.links.Links;
import org.trellis.links.Reception;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Whom a group lets into a draft of its own. Each method is one transaction.
@ApplicationScoped
@Transactional
class PartDesk {

    static final int MOST = 10;
    static final Duration LONGEST = Duration.ofDays(30);

    private final PartRows rows;
    private final Drafts drafts;
    private final OpenFunds funds;
    private final Links links;
    private final Tellings tellings;
    private final Acting acting;
    private final InstantSource clock;

    PartDesk(
            PartRows rows,
            Drafts drafts,
            OpenFunds funds,
            Links links,
            Tellings tellings,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.funds = funds;
        this.links = links;
        this.tellings = tellings;
        this.acting = acting;
        this.clock = clock;
    }

    Part.All list(UUID draft) {
        return new Part.All(rows.standing(drafts.mine(draft).id()));
    }

    /// Whoever is asked already gets another end, or another part.
    Part.All ask(UUID id, UUID other, NewPart wanted) {
        var draft = drafts.lockUnsent(id);
        var now = now();
        if (!wanted.until().isAfter(now) || wanted.until().isAfter(now.plus(LONGEST))) {
            throw new TogetherRefusal.EndNotPossible().asException();
        }
        links.mustBeCurrent();
        if (!isPossible(other, wanted, draft.fundId())) {
            throw new TogetherRefusal.NotPossible().asException();
        }
        if (rows.asked(id, other) >= MOST) {
            throw new TogetherRefusal.TooMany(MOST).asException();
        }
        if (!rows.isAsked(id, other, wanted.part())) {
            tellings.tell(other, isHelp(wanted) ? ToldText.GRANT_HELP : ToldText.GRANT_TOGETHER, null);
        }
        rows.ask(UuidCreator.getTimeOrderedEpoch(), id, draft.fundId(), other, wanted, now);
        return list(id);
    }

    void end(UUID id, UUID other) {
        drafts.lockUnsent(id);
        rows.end(id, other, now());
    }

    private static boolean isHelp(NewPart wanted) {
        return wanted.part().equals("helper");
    }

    private boolean isPossible(UUID other, NewPart wanted, UUID fund) {
        if (other.equals(acting.needed().value())) {
            return false;
        }
        if (isHelp(wanted)) {
            return links.isInstitution(other);
        }
        // Who gives the money does not ask itself for it.
        var funder =
                funds.find(fund).orElseThrow(() -> new NotFound().asException()).funderId();
        return !other.equals(funder) && links.receptionAt(other) != Reception.HIDDEN;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
