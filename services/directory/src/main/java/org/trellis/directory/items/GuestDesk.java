package org.trellis.directory.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.items.GuestResource.Inviting;
import org.trellis.directory.items.VisitResource.VisitPage;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Own;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.problem.NotFound;

/// Inviting, and being, a guest. Either side ends it at once, and neither says why.
@ApplicationScoped
@Transactional
class GuestDesk {

    static final int MOST = 10;
    static final int LONGEST = 90;

    private static final int USUALLY = 14;
    // Also those who are gone: a list of them all stays short.
    private static final int MOST_EVER = 50;

    private final Items items;
    private final ItemGuests guests;
    private final ItemDesk desk;
    private final StayNotes notes;
    private final GuestNotice notice;
    private final Organisations organisations;
    private final InstantSource clock;

    GuestDesk(
            Items items,
            ItemGuests guests,
            ItemDesk desk,
            StayNotes notes,
            GuestNotice notice,
            Organisations organisations,
            InstantSource clock) {
        this.items = items;
        this.guests = guests;
        this.desk = desk;
        this.notes = notes;
        this.notice = notice;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Invites, or says another last day, or whom of them it is for.
    ItemView invite(UUID id, UUID other, Inviting wanted) {
        // A block of the same moment waits for this one and ends it, or this waits for the block and is refused.
        var own = organisations.ownAlone();
        var item = items.forChange(id).orElseThrow(() -> new NotFound().asException());
        if (own.id().equals(other)) {
            throw new ItemRefusal.Yourself().asException();
        }
        if (organisations.keptOut().contains(other)) {
            throw new ItemRefusal.YouBlockThem().asException();
        }
        var known = organisations.known(List.of(other)).get(other);
        if (known == null) {
            throw new NotFound().asException();
        }
        mayInvite(own, item);
        comes(own, guest(item, other), until(wanted), role(wanted, known));
        return desk.get(id);
    }

    private void mayInvite(Own own, Item item) {
        if (!item.isOpen()) {
            throw new ItemRefusal.Closed().asException();
        }
        if (own.visibility() == Visibility.UNLISTED) {
            throw new ItemRefusal.YouAreHidden().asException();
        }
    }

    private ItemGuest guest(Item item, UUID other) {
        var all = guests.at(List.of(item.id));
        var today = London.today(clock);
        var before = all.stream().filter(one -> one.otherId.equals(other)).findFirst();
        var others = all.stream()
                .filter(one -> !one.otherId.equals(other) && one.isHere(today))
                .count();
        if (others >= MOST || (before.isEmpty() && all.size() >= MOST_EVER)) {
            throw new ItemRefusal.TooManyGuests().asException();
        }
        return before.orElseGet(() -> ItemGuest.of(item, other));
    }

    private void comes(Own own, ItemGuest guest, LocalDate until, String role) {
        var today = London.today(clock);
        var isNew = guest.since == null || !guest.isHere(today);
        if (!isNew && guest.isFor(role) && guest.until.equals(until)) {
            return;
        }
        var isTold = (isNew && !guest.leftByItself()) || (!isNew && !guest.isFor(role));
        if (isTold && !today.equals(guest.toldOn)) {
            notice.ask(guest.itemId, guest.otherId, role, until);
            guest.toldOn = today;
        }
        guest.comes(own.name(), role, until, clock.instant());
        guests.persistAndFlush(guest);
        if (isNew) {
            notes.invited(guest);
        } else {
            notes.changed(guest);
        }
    }

    private LocalDate until(Inviting wanted) {
        var today = London.today(clock);
        var until = wanted.until() == null ? today.plusDays(USUALLY) : wanted.until();
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST))) {
            throw new ItemRefusal.DayNotPossible().asException();
        }
        return until;
    }

    private static String role(Inviting wanted, Known guest) {
        if (wanted.role() != null
                && Role.in(guest.kind()).stream().noneMatch(role -> role.word().equals(wanted.role()))) {
            throw new ItemRefusal.RoleNotThere().asException();
        }
        return wanted.role();
    }

    /// Doing it twice is doing it once.
    void end(UUID id, UUID other) {
        var item = items.forChange(id).orElseThrow(() -> new NotFound().asException());
        var guest = guests.at(item.id, other).orElseThrow(() -> new NotFound().asException());
        if (guest.isHere(London.today(clock))) {
            guests.end(guest, clock.instant());
            notes.ended(guest);
        }
    }

    VisitPage visits(UUID before, int limit) {
        organisations.own();
        var found = guests.visits(before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new VisitPage(
                page.stream()
                        .map(visit -> desk.visited(visit.item(), visit.guest()))
                        .toList(),
                found.size() > limit ? page.getLast().item().id.toString() : null);
    }

    void leave(UUID id) {
        var item = items.readable(id).orElseThrow(() -> new NotFound().asException());
        var guest = guests.ours(item.id).orElseThrow(() -> new NotFound().asException());
        if (guests.leave(id)) {
            notes.left(guest);
        }
    }
}
