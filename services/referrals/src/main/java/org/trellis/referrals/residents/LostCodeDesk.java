package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;
import org.trellis.referrals.details.Reach;
import org.trellis.referrals.details.Reach.Reached;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.referrals.ResidentsWord;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Makes a lost code anew.
///
/// Whoever asks is nobody yet. So the answer must not tell, not even by how long it takes, whether there is anything:
/// all that is done for it is to note the mark of what was typed, under that mark as an id of its own. What it leads to
/// is looked for afterwards, by the clock.
@ApplicationScoped
class LostCodeDesk implements DueHandler.InSteps {

    private static final String KIND = "code-lost";

    /// Of one number or address at a time.
    private static final int MOST = 3;

    private final AskBounds bounds;
    private final Reach reach;
    private final HeldRows rows;
    private final Codes codes;
    private final ResidentsWord word;
    private final Vault vault;
    private final ReceiptDesk messages;
    private final Due due;
    private final ActingAs actingAs;
    private final InstantSource clock;

    LostCodeDesk(
            AskBounds bounds,
            Reach reach,
            HeldRows rows,
            Codes codes,
            ResidentsWord word,
            Vault vault,
            ReceiptDesk messages,
            Due due,
            ActingAs actingAs,
            InstantSource clock) {
        this.bounds = bounds;
        this.reach = reach;
        this.rows = rows;
        this.codes = codes;
        this.word = word;
        this.vault = vault;
        this.messages = messages;
        this.due = due;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    void lose(String typed) {
        bounds.takeLost();
        var address = Address.read(typed).orElseThrow(() -> new CodeRefusal.NoAddress().asException());
        var mark = reach.mark(address);
        actingAs.run(new OrganisationId(mark), () -> due.at(clock.instant(), KIND, mark));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID mark) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var made = 0;
        for (var one : actingAs.callAsBearer(mark.toString(), () -> reach.find(now))) {
            if (made < MOST && actingAs.call(new OrganisationId(one.keeper()), () -> isMadeAnew(one, mark, now))) {
                made++;
            }
        }
        return Optional.empty();
    }

    // Only by who began the thread, whose code it is; and only in place of one that was made.
    private boolean isMadeAnew(Reached one, UUID mark, Instant now) {
        var id = one.referral();
        if (!word.hasBegun(id) || !rows.isHeld(id) || !reach.mayBeWrittenTo(id, mark, now)) {
            return false;
        }
        var known = vault.read(id).orElseThrow();
        var address = Reach.addresses(known)
                .filter(kept -> reach.mark(kept).equals(mark))
                .findFirst()
                .orElseThrow();
        var code = codes.fresh();
        rows.keep(id, codes.mark(code), now);
        messages.sendAgain(id, address, known, code);
        return true;
    }
}
