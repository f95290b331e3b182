package org.trellis.directory.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.introductions.IntroductionResource.IntroductionList;
import org.trellis.directory.introductions.ReceivedResource.ReceivedPage;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Own;
import org.trellis.directory.places.London;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Asking for an introduction, and being asked. Who is asked invites with a guest's invitation, or does nothing.
@ApplicationScoped
@Transactional
class IntroductionDesk {

    static final int MOST = 10;

    private static final int DAYS = 30;
    private static final int LOOKED_AT = 100;

    private final Introductions introductions;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    IntroductionDesk(
            Introductions introductions,
            Organisations organisations,
            Logbook logbook,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.logbook = logbook;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    IntroductionList asked() {
        organisations.own();
        return new IntroductionList(asked(introductions.asked(London.today(clock))));
    }

    private List<IntroductionView> asked(List<Introduction> some) {
        var known = organisations.known(some.stream().map(one -> one.receiverId).toList());
        var invited = introductions.invited();
        return some.stream()
                .map(one -> IntroductionView.asked(
                        one,
                        known.getOrDefault(one.receiverId, new Known(one.receiverId, null, null)),
                        invited.contains(one.id)))
                .toList();
    }

    IntroductionView ask(NewIntroduction wanted, String key) {
        var own = organisations.own();
        var other = wanted.organisation();
        if (own.id().equals(other)) {
            throw new IntroductionRefusal.Yourself().asException();
        }
        if (organisations.keptOut().contains(other)) {
            throw new IntroductionRefusal.YouBlockThem().asException();
        }
        if (!organisations.known(List.of(other)).containsKey(other)) {
            throw new NotFound().asException();
        }
        if (!isSeenBy(other, own)) {
            throw new IntroductionRefusal.YouAreHidden().asException();
        }
        var reason = wanted.accepted();
        var made = idempotency.once("POST /introductions", key, id -> write(own.id(), id, other, reason));
        return asked(List.of(introductions.ours(made).orElseThrow(() -> new NotFound().asException())))
                .getFirst();
    }

    /// Whoever is asked must be able to know who asks.
    private boolean isSeenBy(UUID other, Own own) {
        return switch (own.visibility()) {
            case PUBLIC -> true;
            case LINKED -> introductions.isOpenedTo(other);
            case UNLISTED -> false;
        };
    }

    private void write(UUID me, UUID id, UUID other, String reason) {
        introductions.takeTurn();
        var today = London.today(clock);
        introductions.letLapsedGo(today);
        var open = introductions.asked(today);
        var role = role();
        if (open.stream().anyMatch(one -> one.receiverId.equals(other) && one.role.equals(role))) {
            throw new IntroductionRefusal.AskedAlready().asException();
        }
        if (open.size() >= MOST) {
            throw new IntroductionRefusal.TooMany().asException();
        }
        var until = today.plusDays(DAYS);
        introductions.persistAndFlush(Introduction.of(id, me, other, role, reason, clock.instant(), until));
        due.at(London.endOf(until), Lapsing.KIND, id);
        logbook.note(Act.INTRODUCTION_ASKED, Map.of("organisation", other.toString(), "role", role));
        logbook.tell(other, Act.INTRODUCTION_ASKED, Map.of("organisation", me.toString(), "role", role));
    }

    /// A councillor asks as one, whatever else they are.
    private String role() {
        return Stream.concat(Stream.of(Role.COUNCILLOR), Stream.of(Role.values()))
                .map(Role::word)
                .filter(acting::isAnyOf)
                .findFirst()
                .orElseThrow();
    }

    /// Those that nobody of us put away, on which nobody was invited, and of whom we may know: who hides by now is
    /// absent.
    ReceivedPage received(UUID before, int limit) {
        organisations.own();
        var away = introductions.putAway();
        var invited = introductions.invited();
        var found = new ArrayList<IntroductionView>();
        var from = before;
        while (found.size() <= limit) {
            var some = introductions.received(from, LOOKED_AT);
            var known = organisations.known(
                    some.stream().map(one -> one.senderId).distinct().toList());
            some.stream()
                    .filter(one -> !away.contains(one.id) && !invited.contains(one.id))
                    .filter(one -> known.containsKey(one.senderId))
                    .map(one -> IntroductionView.received(one, known.get(one.senderId)))
                    .forEach(found::add);
            if (some.size() < LOOKED_AT) {
                break;
            }
            from = some.getLast().id;
        }
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ReceivedPage(page, found.size() > limit ? page.getLast().id().toString() : null);
    }

    /// For us alone: whoever asked reads what they read before. Doing it twice is doing it once.
    void putAway(UUID id) {
        var one = introductions.received(id).orElseThrow(() -> new NotFound().asException());
        if (introductions.putAway(one, clock.instant())) {
            logbook.note(Act.INTRODUCTION_PUT_AWAY, Map.of("organisation", one.senderId.toString()));
        }
    }
}
