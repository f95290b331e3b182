package org.trellis.referrals.residents;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.referrals.ResidentsWord;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Sends what people ask for themselves. Each acts for nobody but themselves, under an id that their form alone leads
/// to.
@ApplicationScoped
class OwnAskDesk {

    /// So long a phone that lost its signal may send the form again and is shown the same code.
    private static final Duration SAME_FORM = Duration.ofDays(1);

    private final AskBounds bounds;
    private final Codes codes;
    private final CodeWords words;
    private final HeldRows rows;
    private final ResidentsWord resident;
    private final Vault vault;
    private final ActingAs actingAs;
    private final InstantSource clock;

    OwnAskDesk(
            AskBounds bounds,
            Codes codes,
            CodeWords words,
            HeldRows rows,
            ResidentsWord resident,
            Vault vault,
            ActingAs actingAs,
            InstantSource clock) {
        this.bounds = bounds;
        this.codes = codes;
        this.words = words;
        this.rows = rows;
        this.resident = resident;
        this.vault = vault;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    OwnAskView ask(OwnAsk wanted, UUID key) {
        bounds.take(wanted.pathwayId());
        var form = key + "/" + wanted.pathwayId();
        return actingAs.call(
                new OrganisationId(codes.resident(form)),
                () -> resident.asked().map(before -> again(before, form)).orElseGet(() -> send(wanted, form)));
    }

    private OwnAskView send(OwnAsk wanted, String form) {
        var what = wanted.resident(words.any(wanted.resident().consent().language()));
        var asked = resident.ask(
                UuidCreator.getTimeOrderedEpoch(), wanted.pathwayId(), wanted.area(), wanted.language(), what);
        var code = codes.of(form);
        rows.keep(asked.id(), codes.mark(code), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return view(asked, code, what.details());
    }

    private OwnAskView again(ResidentsWord.Asked before, String form) {
        if (clock.instant().isAfter(before.at().plus(SAME_FORM))) {
            throw new CodeRefusal.AskedBefore().asException();
        }
        // Stopped meanwhile, or the code was made anew: there is nothing to show any more.
        var kept = vault.read(before.id())
                .filter(_ -> rows.isHeld(before.id(), codes.mark(codes.of(form))))
                .orElseThrow(() -> new CodeRefusal.AskedBefore().asException());
        return view(before, codes.of(form), kept);
    }

    private static OwnAskView view(ResidentsWord.Asked asked, String code, Details kept) {
        return new OwnAskView(
                code,
                kept.codeWord(),
                asked.receiverId(),
                ReceiptDesk.address(kept).isPresent());
    }
}
