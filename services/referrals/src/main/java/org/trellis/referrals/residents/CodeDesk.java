package org.trellis.referrals.residents;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.pathways.Alternatives;
import org.trellis.referrals.referrals.ResidentsWord;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Makes codes for residents, and does what their holders ask.
@ApplicationScoped
class CodeDesk {

    /// So long after it is over a code still shows how it ended, and longer what may still be known of them.
    private static final Duration SHOWN = Duration.ofDays(90);

    private final HeldRows rows;
    private final Codes codes;
    private final Alternatives alternatives;
    private final ResidentsWord word;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;
    private final Bucket tries;

    CodeDesk(
            HeldRows rows,
            Codes codes,
            Alternatives alternatives,
            ResidentsWord word,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock,
            @ConfigProperty(name = "trellis.resident.tries-per-minute") int triesPerMinute) {
        this.rows = rows;
        this.codes = codes;
        this.alternatives = alternatives;
        this.word = word;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
        this.tries = Bucket.builder()
                .addLimit(limit -> limit.capacity(triesPerMinute).refillGreedy(triesPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    /// A new one for the thread that this referral began; the one before is dead.
    @Transactional
    String make(UUID referral) {
        acting.needed();
        word.mustHaveBegun(referral);
        var code = codes.fresh();
        rows.keep(referral, codes.mark(code), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return code;
    }

    ResidentView look(String typed) {
        var now = clock.instant();
        var stages = find(typed);
        var instead = stages.stream()
                .filter(HeldRows.Seen::hasComeBack)
                .findFirst()
                .map(seen -> actingAs.callAsBearer(codes.mark(typed), () -> alternatives.forResident(seen.pathway())));
        return new ResidentView(stages.stream()
                .map(seen -> new ResidentView.Stage(
                        seen.byResident() ? null : seen.sender(),
                        seen.receiver(),
                        seen.need(),
                        seen.state(),
                        seen.since(),
                        seen.fields(),
                        seen.knownUntil(),
                        seen.isKnownAt(now),
                        seen.agreed(),
                        seen.hasComeBack() ? instead.orElseThrow() : null))
                .toList());
    }

    /// What is known of them is written anew, wherever somebody still has something to do with it, or is about to.
    void correct(String typed, Details corrected) {
        var isCorrected = false;
        for (var seen : held(typed, true)) {
            isCorrected |= actingAs.call(new OrganisationId(seen.sender()), () -> word.correct(seen.id(), corrected));
        }
        if (!isCorrected) {
            throw new CodeRefusal.NothingToCorrect().asException();
        }
    }

    /// Each sender's own rows are changed as that sender, whose rows they are: the resident is in no organisation. What
    /// lies there unsent, with their details, would go out tomorrow.
    void stop(String typed) {
        for (var seen : held(typed, true)) {
            actingAs.run(new OrganisationId(seen.sender()), () -> word.stop(seen.id()));
        }
    }

    List<HeldRows.Seen> find(String typed) {
        return held(typed, false);
    }

    // Unknown, replaced and long over are one answer. All tries of everybody are counted together: there is nobody to
    // count them by.
    private List<HeldRows.Seen> held(String typed, boolean withUnsent) {
        if (!tries.tryConsume(1)) {
            throw new CodeRefusal.TooManyTries().asException();
        }
        var now = clock.instant();
        var found = actingAs.callAsBearer(codes.mark(typed), () -> rows.seen(now.minus(SHOWN), now)).stream()
                .filter(seen -> withUnsent || seen.isSent())
                .toList();
        if (found.isEmpty()) {
            throw new NotFound().asException();
        }
        return found;
    }
}
