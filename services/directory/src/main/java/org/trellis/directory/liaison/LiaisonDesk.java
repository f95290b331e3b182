package org.trellis.directory.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.directory.liaison.LiaisonResource.LiaisonList;
import org.trellis.directory.liaison.LinkLiaisonResource.BothSides;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Crew;
import org.trellis.directory.members.Faces;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Who looks after which link: named by those who settle links, seen by the other side, declined by whoever it is.
@ApplicationScoped
@Transactional
class LiaisonDesk {

    private final Liaisons liaisons;
    private final Shown shown;
    private final Ties ties;
    private final Crew crew;
    private final Faces faces;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    LiaisonDesk(
            Liaisons liaisons,
            Shown shown,
            Ties ties,
            Crew crew,
            Faces faces,
            Organisations organisations,
            Logbook logbook,
            Acting acting,
            InstantSource clock) {
        this.liaisons = liaisons;
        this.shown = shown;
        this.ties = ties;
        this.crew = crew;
        this.faces = faces;
        this.organisations = organisations;
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    LiaisonList all() {
        organisations.own();
        return new LiaisonList(views(liaisons.all()));
    }

    /// Of ours the one for this link, else the one for all; of theirs what they show us.
    BothSides of(UUID other) {
        if (!ties.isAny(other)) {
            throw new NotFound().asException();
        }
        var ours = liaisons.of(other).or(() -> liaisons.of(null)).map(List::of).orElse(List.of());
        return new BothSides(
                views(ours).stream().findFirst().orElse(null),
                shown.to(other, London.today(clock)).orElse(null),
                ties.isOpenBothWays(other));
    }

    private List<LiaisonView> views(List<Liaison> some) {
        var known = organisations.known(
                some.stream().map(Liaison::other).filter(Objects::nonNull).toList());
        var called = faces.of(some.stream().map(Liaison::person).toList());
        var me = acting.person().orElse(null);
        var today = London.today(clock);
        return some.stream()
                .filter(one -> called.containsKey(one.person()))
                .map(one -> LiaisonView.ours(
                        one,
                        one.other() == null
                                ? null
                                : known.getOrDefault(one.other(), new Known(one.other(), null, null)),
                        called.get(one.person()),
                        me,
                        today))
                .toList();
    }

    /// `other` is null for all links that have nobody of their own.
    void name(UUID other, Naming wanted) {
        organisations.own();
        if (other != null && !ties.isOpenedByUs(other)) {
            if (!ties.isAny(other) && organisations.known(List.of(other)).isEmpty()) {
                throw new NotFound().asException();
            }
            throw new LiaisonRefusal.NotOpened().asException();
        }
        // In turn with removals, or somebody who has just left would look after a link.
        if (Crew.find(crew.inTurn(), wanted.person()).isEmpty()) {
            throw new LiaisonRefusal.NobodyOfThatId().asException();
        }
        liaisons.takeTurn();
        var before = liaisons.of(other);
        liaisons.name(UuidCreator.getTimeOrderedEpoch(), other, wanted);
        shown.bringInStep();
        if (before.isEmpty() || !before.get().person().equals(wanted.person())) {
            before.ifPresent(one -> note(Act.LIAISON_ENDED, one.person(), other));
            note(Act.LIAISON_NAMED, wanted.person(), other);
        }
    }

    /// Doing it twice is doing it once. `other` is null for all links that have nobody of their own.
    void end(UUID other) {
        organisations.own();
        liaisons.takeTurn();
        liaisons.of(other).ifPresent(one -> {
            liaisons.end(one);
            note(Act.LIAISON_ENDED, one.person(), other);
        });
    }

    /// By whoever it is, without a reason.
    void decline(UUID id) {
        var me = acting.person().orElseThrow();
        liaisons.takeTurn();
        var mine = liaisons.all().stream()
                .filter(one -> one.id().equals(id) && one.person().equals(me))
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
        liaisons.end(mine);
        note(Act.LIAISON_DECLINED, me, mine.other());
    }

    private void note(Act act, String person, UUID other) {
        var about = new LinkedHashMap<>(Map.of("person", person));
        if (other != null) {
            about.put("organisation", other.toString());
        }
        logbook.note(act, about);
    }
}
