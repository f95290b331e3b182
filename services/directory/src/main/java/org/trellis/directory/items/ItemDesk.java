package org.trellis.directory.items;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.items.ItemResource.ItemPage;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Own;
import org.trellis.directory.places.London;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;

/// What an organisation does with the items that it keeps; and the one that a guest reads.
@ApplicationScoped
@Transactional
class ItemDesk {

    static final int MOST = 50;

    private final Items items;
    private final ItemGuests guests;
    private final Stays stays;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Idempotency idempotency;
    private final InstantSource clock;

    ItemDesk(
            Items items,
            ItemGuests guests,
            Stays stays,
            Organisations organisations,
            Logbook logbook,
            Idempotency idempotency,
            InstantSource clock) {
        this.items = items;
        this.guests = guests;
        this.stays = stays;
        this.organisations = organisations;
        this.logbook = logbook;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    ItemPage page(Boolean open, UUID before, int limit) {
        var own = organisations.own();
        var found = items.page(open, before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ItemPage(
                views(own, page), found.size() > limit ? page.getLast().id.toString() : null);
    }

    /// Whosever it is, if the caller may read it.
    ItemView get(UUID id) {
        var own = organisations.own();
        var item = items.readable(id).orElseThrow(() -> new NotFound().asException());
        return item.organisationId.equals(own.id())
                ? view(own, item)
                : visited(item, guests.ours(id).orElseThrow(() -> new NotFound().asException()));
    }

    /// The name of the host that a guest is given with the invitation stands where it could find none.
    ItemView visited(Item item, ItemGuest guest) {
        var host = organisations.known(List.of(item.organisationId)).get(item.organisationId);
        return ItemView.visited(
                item, host == null ? new Known(item.organisationId, guest.called, null) : host, guest.until);
    }

    ItemView make(NewItem wanted, String key) {
        var own = organisations.own();
        var made = idempotency.once("POST /items", key, id -> {
            items.takeTurn();
            if (items.countOpen() >= MOST) {
                throw new ItemRefusal.TooManyItems().asException();
            }
            var item = Item.of(id, own.id(), clock.instant());
            item.becomes(wanted);
            items.persistAndFlush(item);
            logbook.note(Act.ITEM_MADE, Map.of("item", id.toString()));
        });
        return view(own, items.readable(made).orElseThrow(() -> new NotFound().asException()));
    }

    ItemView change(UUID id, NewItem wanted, String ifMatch) {
        var own = organisations.own();
        var item = own(id);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals("\"" + item.version + "\"")) {
            throw new ItemRefusal.ChangedMeanwhile().asException();
        }
        if (!item.isOpen()) {
            throw new ItemRefusal.Closed().asException();
        }
        item.becomes(wanted);
        items.flush();
        return view(own, item);
    }

    /// Doing it twice is doing it once.
    void close(UUID id) {
        var item = own(id);
        if (item.isOpen()) {
            item.closedAt = clock.instant();
            stays.endAt(id);
            logbook.note(Act.ITEM_CLOSED, Map.of("item", id.toString()));
        }
    }

    void remove(UUID id) {
        var item = own(id);
        stays.endAt(id);
        items.flush();
        // Its guests and notes go with it.
        items.delete(item);
        logbook.note(Act.ITEM_REMOVED, Map.of("item", id.toString()));
    }

    private Item own(UUID id) {
        return items.forChange(id).orElseThrow(() -> new NotFound().asException());
    }

    private ItemView view(Own own, Item item) {
        return views(own, List.of(item)).getFirst();
    }

    private List<ItemView> views(Own own, List<Item> page) {
        var me = new Known(own.id(), own.name(), own.kind());
        var invited = guests.at(page.stream().map(item -> item.id).toList());
        var known = organisations.known(
                invited.stream().map(guest -> guest.otherId).distinct().toList());
        var today = London.today(clock);
        var byItem = invited.stream()
                .collect(groupingBy(
                        guest -> guest.itemId,
                        mapping(
                                guest -> GuestView.of(
                                        guest,
                                        known.getOrDefault(guest.otherId, new Known(guest.otherId, null, null)),
                                        today),
                                toList())));
        return page.stream()
                .map(item -> ItemView.own(item, me, byItem.getOrDefault(item.id, List.of())))
                .toList();
    }
}
