package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Resident;
import org.trellis.referrals.details.Vault;
import org.trellis.tenancy.Acting;

/// What a resident decides about a referral, done as its sender, who answers to them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResidentsWord {

    private static final String REASON = "resident";

    private final Referrals referrals;
    private final Sending sending;
    private final Moves moves;
    private final Ways ways;
    private final Vault vault;
    private final Acting acting;

    ResidentsWord(Referrals referrals, Sending sending, Moves moves, Ways ways, Vault vault, Acting acting) {
        this.referrals = referrals;
        this.sending = sending;
        this.moves = moves;
        this.ways = ways;
        this.vault = vault;
        this.acting = acting;
    }

    /// What a resident asked.
    public record Asked(UUID id, UUID receiverId, UUID pathwayId, Instant at) {}

    /// Sends what somebody asks for themselves, as themselves.
    public Asked ask(UUID id, UUID pathway, String area, String language, Resident resident) {
        sending.ask(id, pathway, area, language, resident);
        return asked().orElseThrow();
    }

    /// What the resident acted for asked before; who sends the same at the same moment waits here.
    public Optional<Asked> asked() {
        referrals.alone();
        return referrals.asked().map(r -> new Asked(r.id, r.receiverId, r.pathwayId, r.madeAt));
    }

    /// By which pathway it goes, for whoever sent it; none where it goes by a loop.
    public Optional<UUID> pathwayOf(UUID referral) {
        var found = referrals.find(referral).orElseThrow(() -> new NotFound().asException());
        if (!found.isSentBy(acting.needed().value())) {
            throw new ReferralRefusal.OnlyTheSender().asException();
        }
        return Optional.ofNullable(found.pathwayId);
    }

    /// Puts right what is known, as far as it may travel and while somebody has something to do with it. Says whether
    /// there was anything to put right.
    public boolean correct(UUID referral, Details corrected) {
        return referrals
                .lock(referral)
                .filter(found -> found.state.isOpen())
                .map(found -> vault.correct(referral, ways.terms(found), corrected))
                .orElse(false);
    }

    /// Whether the organisation acted for sent it, as the first of its thread.
    public boolean hasBegun(UUID referral) {
        return referrals
                .find(referral)
                .filter(found -> found.isSentBy(acting.needed().value()) && found.threadId.equals(found.id))
                .isPresent();
    }

    /// Refuses unless the organisation acted for sent it, as the first of its thread.
    public void mustHaveBegun(UUID referral) {
        var found = referrals.find(referral).orElseThrow(() -> new NotFound().asException());
        if (!found.isSentBy(acting.needed().value())) {
            throw new ReferralRefusal.OnlyTheSender().asException();
        }
        if (!found.threadId.equals(found.id)) {
            throw new NotFound().asException();
        }
    }

    /// Nothing more is done, and nothing is kept of them.
    public void stop(UUID referral) {
        vault.takenBack(referral);
        referrals
                .lock(referral)
                .filter(found -> Step.WITHDRAW.leadsFrom(found.state))
                .ifPresent(found -> moves.take(found, Step.WITHDRAW, REASON, null));
    }
}
