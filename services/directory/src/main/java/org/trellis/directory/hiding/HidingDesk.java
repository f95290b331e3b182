package org.trellis.directory.hiding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.operator.Operator;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;

/// What the operator can do: hide a public page for a day at most, and take that back.
@ApplicationScoped
class HidingDesk {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAGE = 100;

    private final Hidings hidings;
    private final HidingWork work;
    private final Operator operator;
    private final Due due;
    private final InstantSource clock;

    HidingDesk(Hidings hidings, HidingWork work, Operator operator, Due due, InstantSource clock) {
        this.hidings = hidings;
        this.work = work;
        this.operator = operator;
        this.due = due;
        this.clock = clock;
    }

    HidingView hide(NewHiding wanted, String key) {
        var now = clock.instant();
        if (!wanted.until().isAfter(now) || wanted.until().isAfter(now.plus(DAY))) {
            throw new HidingRefusal.EndNotRight().asException();
        }
        var id = operator.idOf("hidings", key, UuidCreator.getTimeOrderedEpoch());
        var person = operator.person();
        operator.run(() -> note(id, wanted, person, now));
        var hiding = get(id);
        if (hiding.endedAt() == null) {
            work.hide(hiding);
            work.tell(hiding);
        }
        return hiding;
    }

    private void note(UUID id, NewHiding wanted, String person, Instant now) {
        if (hidings.get(id).isPresent()) {
            return;
        }
        var name = hidings.publicName(wanted.organisation()).orElseThrow(() -> new NotFound().asException());
        var isRepeated = hidings.ofGroup(wanted.organisation(), PAGE).stream()
                .filter(h -> h.endedAt() != null && h.endedAt().plus(DAY).isAfter(now))
                .anyMatch(h -> folded(h.reason()).equals(folded(wanted.reason())));
        if (isRepeated) {
            throw new HidingRefusal.SameReason().asException();
        }
        hidings.add(id, wanted, name, person);
        var soon = now.plus(PATIENCE);
        due.at(soon.isBefore(wanted.until()) ? soon : wanted.until(), HidingIsDue.KIND, id);
    }

    // The same words in other clothes are no new reason.
    private static String folded(String reason) {
        return reason.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    List<HidingView> list() {
        return operator.call(() -> hidings.byOperator(PAGE));
    }

    void lift(UUID id) {
        operator.run(() -> {
            var hiding = hidings.get(id).orElseThrow(() -> new NotFound().asException());
            if (hiding.endedAt() != null) {
                throw new HidingRefusal.IsOver().asException();
            }
            hidings.end(hiding, "lifted", clock.instant());
            due.at(clock.instant().plus(PATIENCE), HidingIsLifted.KIND, id);
        });
        wrapUp(get(id));
    }

    /// Does what is still to be done; empty when nothing is, else when to look again.
    Optional<Instant> look(UUID id) {
        var hiding = get(id);
        var now = clock.instant();
        work.hide(hiding);
        if (hiding.endedAt() == null) {
            var told = work.tell(hiding);
            var soon = now.plus(PATIENCE);
            return Optional.of(told || soon.isAfter(hiding.until()) ? hiding.until() : soon);
        }
        operator.run(() -> hidings.end(hiding, "over", hiding.until()));
        return wrapUp(hiding) ? Optional.empty() : Optional.of(now.plus(PATIENCE));
    }

    private boolean wrapUp(HidingView hiding) {
        work.hide(hiding);
        work.show(hiding);
        return work.tell(hiding);
    }

    private HidingView get(UUID id) {
        return operator.call(() -> hidings.get(id).orElseThrow());
    }
}
