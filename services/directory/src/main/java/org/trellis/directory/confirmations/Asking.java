package org.trellis.directory.confirmations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Crew;
import org.trellis.directory.members.SecondPerson;
import org.trellis.messaging.Due;
import org.trellis.tenancy.Acting;

/// Puts an act down as asked for, when the group has the rule and somebody else can confirm it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Asking implements SecondPerson {

    private static final Duration WAITS = Duration.ofDays(1);
    private static final int MOST_WAITING = 10;

    private final Rule rule;
    private final PendingActs acts;
    private final Taps taps;
    private final Crew crew;
    private final Logbook logbook;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Asking(
            Rule rule,
            PendingActs acts,
            Taps taps,
            Crew crew,
            Logbook logbook,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.rule = rule;
        this.acts = acts;
        this.taps = taps;
        this.crew = crew;
        this.logbook = logbook;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> askedFor(String act, String deed, Map<String, String> about) {
        if (!rule.isOn()) {
            return Optional.empty();
        }
        var me = acting.person().orElseThrow();
        var others = Crew.keepers(crew.inTurn());
        others.remove(me);
        return others.isEmpty() ? Optional.empty() : Optional.of(ask(act, deed, about, me, others));
    }

    private UUID ask(String act, String deed, Map<String, String> about, String me, Set<String> others) {
        var now = clock.instant();
        var waiting = acts.open(now);
        var same = waiting.stream()
                .filter(p -> p.deed.equals(deed) && p.about.equals(about) && p.askedBy.equals(me))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id;
        }
        if (waiting.size() >= MOST_WAITING) {
            throw new ConfirmationRefusal.TooMany().asException();
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var pending = PendingAct.of(id, acting.needed().value(), act, deed, about);
        pending.asked(me, now, now.plus(WAITS));
        acts.persistAndFlush(pending);
        taps.send(pending, others);
        due.at(pending.expiresAt, Lapsing.KIND, id);
        logbook.note("act-asked", me, Map.of("act", act, "deed", deed, "confirmation", id.toString()));
        return id;
    }
}
