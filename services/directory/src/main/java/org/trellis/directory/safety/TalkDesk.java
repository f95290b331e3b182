package org.trellis.directory.safety;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;

/// What the body can say of a talk, which is that there was one and when.
@ApplicationScoped
@Transactional
class TalkDesk {

    private final Talks talks;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Due due;
    private final InstantSource clock;

    TalkDesk(Talks talks, Organisations organisations, Logbook logbook, Due due, InstantSource clock) {
        this.talks = talks;
        this.organisations = organisations;
        this.logbook = logbook;
        this.due = due;
        this.clock = clock;
    }

    TalkResource.Said read(UUID group) {
        organisations.own();
        mustBeLinked(group);
        return talks.ofOursWith(group)
                .filter(talk -> !talk.until().isBefore(London.today(clock)))
                .map(talk -> new TalkResource.Said(talk.day, talk.until()))
                .orElse(TalkResource.Said.NOTHING);
    }

    TalkResource.Said say(UUID group, LocalDate day) {
        var own = organisations.own();
        mustBeLinked(group);
        var other = organisations.known(List.of(group)).getOrDefault(group, SafetyDesk.nameless(group));
        if (!"group".equals(other.kind())) {
            throw new NotFound().asException();
        }
        if (!own.kind().equals("infrastructure")) {
            throw new SafetyRefusal.OnlyABody().asException();
        }
        var today = London.today(clock);
        if (day.isAfter(today) || Talk.lastDayOf(day).isBefore(today)) {
            throw new SafetyRefusal.DayNotPossible().asException();
        }
        if (!talks.isOpenBothWays(group)) {
            throw new SafetyRefusal.NotOpenBothWays().asException();
        }
        talks.takeTurn();
        var before = talks.ofOursWith(group);
        if (before.filter(talk -> talk.day.equals(day)).isEmpty()) {
            // Another day is another talk: whether it is seen is for the group to say anew.
            before.ifPresent(talks::remove);
            add(Talk.of(UuidCreator.getTimeOrderedEpoch(), own.id(), group, day, clock.instant()));
        }
        return new TalkResource.Said(day, Talk.lastDayOf(day));
    }

    private void add(Talk talk) {
        try {
            talks.persistAndFlush(talk);
        } catch (ConstraintViolationException _) {
            // The other side ended the link in this very moment, and what was hung on it goes with it.
            throw new SafetyRefusal.NotOpenBothWays().asException();
        }
        due.at(London.endOf(talk.until()), TalkIsOver.KIND, talk.id);
        var day = talk.day.toString();
        logbook.note(Act.TALK_SAID, Map.of("organisation", talk.receiverId.toString(), "day", day));
        logbook.tell(talk.receiverId, Act.TALK_SAID, Map.of("organisation", talk.senderId.toString(), "day", day));
    }

    /// Doing it twice is doing it once, and of a group with which there was nothing it is nothing.
    void takeBack(UUID group) {
        var own = organisations.own();
        talks.ofOursWith(group).filter(talks::remove).ifPresent(talk -> {
            logbook.note(Act.TALK_TAKEN_BACK, Map.of("organisation", group.toString()));
            logbook.tell(
                    group, Act.TALK_TAKEN_BACK, Map.of("organisation", own.id().toString()));
        });
    }

    private void mustBeLinked(UUID group) {
        if (!talks.isAnyLink(group)) {
            throw new NotFound().asException();
        }
    }
}
