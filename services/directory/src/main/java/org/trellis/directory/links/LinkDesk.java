package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.links.LinkResource.Opening;
import org.trellis.directory.links.LinkResource.Page;
import org.trellis.directory.links.LinkResource.Sharing;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.teams.TeamName;
import org.trellis.directory.teams.TeamNames;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with links: the same for both parties.
@ApplicationScoped
@Transactional
class LinkDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LinkSides sides;
    private final ShareCards cards;
    private final OthersOfLinks others;
    private final SetAside aside;
    private final LinkNotes notes;
    private final Organisations organisations;
    private final TeamNames teams;
    private final Acting acting;
    private final InstantSource clock;

    LinkDesk(
            LinkSides sides,
            ShareCards cards,
            OthersOfLinks others,
            SetAside aside,
            LinkNotes notes,
            Organisations organisations,
            TeamNames teams,
            Acting acting,
            InstantSource clock) {
        this.sides = sides;
        this.cards = cards;
        this.others = others;
        this.aside = aside;
        this.notes = notes;
        this.organisations = organisations;
        this.teams = teams;
        this.acting = acting;
        this.clock = clock;
    }

    /// `standing` is null for all.
    Page list(Standing standing, UUID after, int limit) {
        var me = acting.needed().value();
        var found = others.of(me, standing, after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Page(views(me, page), found.size() > limit ? page.getLast().toString() : null);
    }

    LinkView get(UUID other) {
        var me = acting.needed().value();
        var view = views(me, List.of(other)).getFirst();
        if (view.ours() == null && view.theirs() == null) {
            throw new NotFound().asException();
        }
        return view;
    }

    private List<LinkView> views(UUID me, List<UUID> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        var known = organisations.known(others);
        var allSides = sides.between(me, others);
        var allCards = cards.between(me, others);
        var allTeams = teams.known(allCards.stream()
                .map(card -> card.teamId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var allAside = aside.among(others);
        return others.stream()
                .map(other -> {
                    var ours = side(allSides, me, other);
                    var theirs = side(allSides, other, me);
                    return new LinkView(
                            known.getOrDefault(other, new Known(other, null, null)),
                            Standing.of(ours != null, theirs != null, allAside.contains(other)),
                            LinkView.Side.of(ours),
                            LinkView.Side.of(theirs),
                            cards(allCards, allTeams, me, other),
                            cards(allCards, allTeams, other, me));
                })
                .toList();
    }

    private static LinkSide side(List<LinkSide> sides, UUID owner, UUID other) {
        return sides.stream()
                .filter(s -> s.organisationId.equals(owner) && s.otherId.equals(other))
                .findFirst()
                .orElse(null);
    }

    private static List<LinkView.Card> cards(
            List<ShareCard> cards, Map<UUID, TeamName> teams, UUID owner, UUID audience) {
        return cards.stream()
                .filter(c -> c.organisationId.equals(owner) && c.audienceId.equals(audience))
                .map(card -> LinkView.Card.of(card, teams))
                .sorted((a, b) -> a.facet().compareTo(b.facet()))
                .toList();
    }

    /// Opens our side towards the other, or changes how far it is open.
    LinkView open(UUID other, Opening wanted) {
        // A block of the same moment waits for this link and ends it, or this waits for the block and is refused.
        var own = organisations.ownAlone();
        if (own.id().equals(other)) {
            throw new LinkRefusal.WithYourself().asException();
        }
        if (organisations.keptOut().contains(other)) {
            throw new LinkRefusal.YouBlockThem().asException();
        }
        var side = sides.side(own.id(), other).orElseGet(() -> {
            var known = organisations.known(List.of(other)).get(other);
            if (known == null) {
                throw new NotFound().asException();
            }
            var dormant = own.visibility() == Visibility.UNLISTED;
            return LinkSide.open(own.id(), own.kind(), other, known.kind(), dormant, clock.instant());
        });
        sides.allow(side, wanted.level(), wanted.purpose());
        aside.remove(other);
        return get(other);
    }

    /// Ends what is visible of the link, both sides and all cards, in this one transaction.
    void end(UUID other) {
        var me = acting.needed().value();
        var both = sides.between(me, List.of(other));
        if (both.isEmpty()) {
            throw new NotFound().asException();
        }
        cards.endBetween(me, other);
        sides.end(me, other, both);
    }

    /// "Not now": the proposal of the other stays as it is, and out of our way. Nobody but us learns of it.
    void setAside(UUID other) {
        var view = get(other);
        if (view.ours() != null) {
            throw new LinkRefusal.OpenedAlready().asException();
        }
        if (aside.add(other)) {
            notes.setAside(other);
        }
    }

    void takeUp(UUID other) {
        get(other);
        aside.remove(other);
    }

    LinkView share(UUID audience, Facet facet, Sharing wanted) {
        var me = acting.needed().value();
        if (sides.side(me, audience).isEmpty()) {
            if (organisations.known(List.of(audience)).isEmpty()) {
                throw new NotFound().asException();
            }
            throw new LinkRefusal.NotOpened().asException();
        }
        if (wanted.until() != null && wanted.until().isBefore(LocalDate.ofInstant(clock.instant(), LONDON))) {
            throw new LinkRefusal.DayIsOver().asException();
        }
        if (wanted.team() != null && !teams.isOf(audience, wanted.team())) {
            throw new LinkRefusal.TeamUnknown().asException();
        }
        var before = cards.card(me, audience, facet);
        if (before.isPresent() && !before.get().isForTeam(wanted.team())) {
            isForOthers(before.get(), wanted.team());
            before = Optional.empty();
        }
        var card = before.orElseGet(() -> ShareCard.of(me, audience, facet, wanted.team(), clock.instant()));
        cards.share(card, wanted.purpose(), wanted.until());
        return get(audience);
    }

    /// Whom it was for sees what they see of a card that is taken back.
    private void isForOthers(ShareCard card, UUID team) {
        if (team == null) {
            throw new LinkRefusal.ForATeam().asException();
        }
        cards.takeBack(card);
    }

    void takeBack(UUID audience, Facet facet) {
        var card = cards.card(acting.needed().value(), audience, facet).orElseThrow(() -> new NotFound().asException());
        cards.takeBack(card);
    }
}
