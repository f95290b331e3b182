package org.trellis.portal.bulletins;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.bulletins.AudienceResource.Candidate;
import org.trellis.portal.links.LinksClient;
import org.trellis.portal.networks.NetworksClient;
import org.trellis.portal.session.Viewer;

/// Whom the organisation acted for knows without searching: those it is linked with, page by page, and the networks
/// that
/// it is in.
@RequestScoped
class Linked {

    /// As many as directory gives at once.
    private static final int PAGE = 50;

    /// `next` leads to the page after it, and is null on the last one.
    record Some(List<Candidate> items, String next) {}

    private final LinksClient links;
    private final NetworksClient networks;
    private final Viewer viewer;

    Linked(@RestClient LinksClient links, @RestClient NetworksClient networks, Viewer viewer) {
        this.links = links;
        this.networks = networks;
        this.viewer = viewer;
    }

    /// Those of one page who take signposts from us; perhaps none, though there are pages after it.
    Some page(String cursor, boolean institutionsOnly, List<UUID> chosen) {
        var page = links.links(null, cursor.isEmpty() ? null : cursor, PAGE);
        var items = page.items().stream()
                .filter(LinksClient.Link::isTakesSignposts)
                .map(LinksClient.Link::organisation)
                .filter(one -> one.name() != null && (!institutionsOnly || !one.isGroup()))
                .map(one -> new Candidate(one.id(), one.name(), chosen.contains(one.id())))
                .toList();
        return new Some(items, page.next());
    }

    List<Candidate> networks(List<UUID> chosen) {
        return viewer.mayMeet()
                ? networks.all().items().stream()
                        .filter(NetworksClient.Network::member)
                        .map(one -> new Candidate(one.id(), one.name(), chosen.contains(one.id())))
                        .toList()
                : List.of();
    }
}
