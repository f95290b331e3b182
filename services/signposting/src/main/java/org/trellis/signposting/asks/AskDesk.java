package org.trellis.signposting.asks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.days.London;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.OpenWords;
import org.trellis.signposting.promises.Owing;
import org.trellis.tenancy.Acting;

/// What can be done with asks for support. Each method is one transaction.
@ApplicationScoped
@Transactional
class AskDesk {

    static final int MOST_A_DAY = 10;

    private final Asks asks;
    private final Readers readers;
    private final OpenWords words;
    private final Links links;
    private final Owing owing;
    private final Reminding reminding;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    AskDesk(
            Asks asks,
            Readers readers,
            OpenWords words,
            Links links,
            Owing owing,
            Reminding reminding,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.asks = asks;
        this.readers = readers;
        this.words = words;
        this.links = links;
        this.owing = owing;
        this.reminding = reminding;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    AskView ask(NewAsk wanted, String key) {
        var me = me();
        // Whatever is wrong with the words is said before anything is said about those who are asked.
        var text = words.accept("words", wanted.words(), wanted.hasPublicContacts());
        var today = London.today(clock);
        if (wanted.by().isBefore(today) || wanted.by().isAfter(today.plusYears(1))) {
            throw new AskRefusal.DayNotPossible().asException();
        }
        var id = idempotency.once("POST /asks", key, newId -> add(newId, me, wanted, text));
        return get(id);
    }

    AskView get(UUID id) {
        return asks.one(me(), id, readers.readAll(), London.today(clock))
                .orElseThrow(() -> new NotFound().asException());
    }

    AskView.Page list(AskBox box, UUID cursor, int limit) {
        return AskView.Page.of(asks.in(box, me(), readers.readAll(), cursor, limit + 1, London.today(clock)), limit);
    }

    AskView.Page owed(int limit) {
        return new AskView.Page(asks.owed(me(), readers.readAll(), limit, London.today(clock)), null);
    }

    AskView file(UUID id, boolean filed) {
        var ask = get(id);
        if (ask.askerId().equals(me())) {
            throw new NotFound().asException();
        }
        asks.file(me(), id, filed);
        return get(id);
    }

    AskView close(UUID id, boolean met) {
        var ask = get(id);
        if (!ask.askerId().equals(me())) {
            throw new AskRefusal.OnlyTheAsker().asException();
        }
        if (ask.state().equals("lapsed") || ask.state().equals(met ? "closed" : "met")) {
            throw new AskRefusal.Over().asException();
        }
        asks.close(me(), id, met, now());
        return get(id);
    }

    private void add(UUID id, UUID me, NewAsk wanted, String text) {
        var now = now();
        if (asks.madeSince(me, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new AskRefusal.TooMany(MOST_A_DAY).asException();
        }
        links.mustBeCurrent();
        var whom = wanted.to().stream().distinct().toList();
        mustHear(me, whom);
        var to = whom.stream()
                .map(one -> new Asks.To(
                        UuidCreator.getTimeOrderedEpoch(),
                        one,
                        owing.owedBy(one, now).orElse(null)))
                .toList();
        var ends = Stream.concat(Stream.of(wanted.by()), to.stream().map(Asks.To::owedBy))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        asks.add(id, me, wanted, text, to, ends, now);
        to.forEach(one -> reminding.begin(id, one, now));
        due.at(London.at(ends.plus(Forgetting.KEPT), LocalTime.of(3, 0)), Forgetting.KIND, id);
    }

    private void mustHear(UUID me, List<UUID> whom) {
        var closed = new ArrayList<UUID>();
        for (var one : whom) {
            if (one.equals(me)) {
                throw new AskRefusal.Yourself().asException();
            }
            switch (links.receptionAt(one)) {
                case OPEN -> {}
                case CLOSED -> closed.add(one);
                case HIDDEN -> throw new NotFound().asException();
            }
        }
        if (!closed.isEmpty()) {
            throw new AskRefusal.NotOpen(closed).asException();
        }
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
