package org.trellis.portal.items;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// The page of one item, for those who keep it and for its guests.
@RequestScoped
class ItemPages {

    private static final int PAGE = 20;
    private static final int USUALLY = 14;
    private static final List<String> KINDS = List.of("council", "infrastructure", "group", "partner");

    /// Whom to invite: named in the form, or sought. `now` is as what it is a guest already, or null.
    public record Inviting(
            String q,
            List<ItemsClient.Organisation> found,
            ItemsClient.Organisation guest,
            List<String> roles,
            ItemsClient.Guest now,
            GuestForm form) {}

    public record OneItem(
            ItemsClient.Item item, ItemsClient.Notes notes, NoteForm note, Inviting inviting, String done) {}

    @CheckedTemplate(basePath = "items")
    static class Templates {
        static native TemplateInstance item(OneItem one);
    }

    private final ItemsClient directory;
    private final Viewer viewer;
    private final Pages pages;
    private final InstantSource clock;

    ItemPages(@RestClient ItemsClient directory, Viewer viewer, Pages pages, InstantSource clock) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
        this.clock = clock;
    }

    /// One of our own, for somebody who settles such things; for all others there is no such page.
    ItemsClient.Item kept(UUID id) {
        var item = read(id);
        if (item.guest() || !viewer.isKeeper()) {
            throw new NotFoundException();
        }
        return item;
    }

    ItemsClient.Item read(UUID id) {
        viewer.organisation();
        return directory.item(id);
    }

    Response show(ItemsClient.Item item, UUID cursor, Inviting inviting, String done) {
        return show(200, item, cursor, new NoteForm().tidy(), inviting, done);
    }

    Response show(int status, ItemsClient.Item item, UUID cursor, NoteForm note, Inviting inviting, String done) {
        var notes = directory.notes(item.id(), cursor == null ? null : cursor.toString(), PAGE);
        return pages.show(status, Templates.item(new OneItem(item, notes, note, inviting, done == null ? "" : done)));
    }

    /// Null where nobody may be invited: on a guest's page, on a closed item, and for who only reads.
    /// `role` is for whom of them it is asked for, where the address says so.
    Inviting inviting(ItemsClient.Item item, String q, UUID whom, String role) {
        if (item.guest() || !item.open() || !viewer.isKeeper()) {
            return null;
        }
        if (whom != null) {
            var now = now(item, whom);
            var until = now == null || !now.isHere() ? today().plusDays(USUALLY) : now.until();
            return inviting(item, GuestForm.of(whom, until, now == null ? GuestForm.role(role) : now.role()));
        }
        var wanted = ItemForm.tidy(q);
        var found = wanted.isEmpty() ? List.<ItemsClient.Organisation>of() : sought(wanted);
        return new Inviting(wanted, found, null, List.of(), null, new GuestForm().tidy());
    }

    Inviting inviting(ItemsClient.Item item, GuestForm form) {
        var whom = form.guest().orElseThrow(NotFoundException::new);
        var guest = directory.organisation(whom);
        return new Inviting("", List.of(), guest, GuestForm.roles(guest.kind()), now(item, whom), form);
    }

    private List<ItemsClient.Organisation> sought(String words) {
        var own = viewer.organisation();
        return KINDS.stream()
                .flatMap(kind -> directory.organisations(kind, words).items().stream())
                .filter(one -> !one.id().equals(own))
                .toList();
    }

    private static ItemsClient.Guest now(ItemsClient.Item item, UUID whom) {
        return Stream.ofNullable(item.guests())
                .flatMap(List::stream)
                .filter(guest -> guest.organisation().id().equals(whom))
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
    }
}
