package org.trellis.portal.needed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.bulletins.BulletinsClient;
import org.trellis.portal.bulletins.Owed;
import org.trellis.portal.liaison.Usually;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.referrals.Referral;
import org.trellis.portal.referrals.ReferralsClient;
import org.trellis.portal.returns.Return;
import org.trellis.portal.returns.ReturnsClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.support.AsksClient;
import org.trellis.portal.support.SupportRoles;

/// Five things at most that wait for the organisation acted for: referrals to answer, what came back, and asks for
/// support that an institution owes an answer. What is owed or goes away soonest comes first.
@RequestScoped
public class Needed {

    /// One of them: `by` is when it is owed or goes back by itself, and null where nothing presses. `usually` says
    /// whose such things are in an institution, and is null where nobody is named.
    public record Thing(
            UUID id,
            boolean isAsk,
            boolean isBack,
            boolean byResident,
            String need,
            String place,
            String other,
            String urgency,
            int step,
            Instant by,
            String usually) {}

    /// `isMore` when there are others; not `isKnown` when it cannot be had just now.
    /// `owed` is what an institution owes about bulletins: of these there are no others that would press.
    /// `isBeside` when something else stands on the page below, so that it does not say that there is nothing.
    public record Things(List<Thing> items, List<Owed> owed, boolean isMore, boolean isKnown, boolean isBeside) {

        static final Things NONE = new Things(List.of(), List.of(), false, true, false);
        static final Things UNKNOWN = new Things(List.of(), List.of(), false, false, false);

        public Things beside(boolean others) {
            return new Things(items, owed, isMore, isKnown, others);
        }

        public boolean isNothing() {
            return items.isEmpty() && owed.isEmpty();
        }
    }

    private static final Logger LOG = Logger.getLogger(Needed.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;

    private final ReferralsClient referrals;
    private final ReturnsClient returns;
    private final AsksClient asks;
    private final BulletinsClient bulletins;
    private final Places places;
    private final Usually usually;
    private final Viewer viewer;
    private final SupportRoles support;

    Needed(
            @RestClient ReferralsClient referrals,
            @RestClient ReturnsClient returns,
            @RestClient AsksClient asks,
            @RestClient BulletinsClient bulletins,
            Places places,
            Usually usually,
            Viewer viewer,
            SupportRoles support) {
        this.referrals = referrals;
        this.returns = returns;
        this.asks = asks;
        this.bulletins = bulletins;
        this.places = places;
        this.usually = usually;
        this.viewer = viewer;
        this.support = support;
    }

    public Things now() {
        if (!viewer.mayReadReferrals()) {
            return Things.NONE;
        }
        try {
            return things();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What needs somebody is not said: %s", away.getMessage());
            return Things.UNKNOWN;
        }
    }

    private Things things() {
        var waiting = referrals.list("received", true, null, LOOKED_AT);
        var back = returns.waiting(null, LOOKED_AT);
        var toAnswer =
                waiting.items().stream().filter(Referral::isWaitingForYou).toList();
        var owed = owed();
        var names = places.names(Stream.of(
                        toAnswer.stream().map(Referral::otherId),
                        back.items().stream().map(Return::otherId),
                        owed.stream().map(AsksClient.Ask::askerId))
                .flatMap(ids -> ids)
                .toList());
        var whose = toAnswer.isEmpty() && back.items().isEmpty() && owed.isEmpty() ? null : usually.now();
        var all = Stream.of(
                        toAnswer.stream()
                                .map(one -> new Thing(
                                        one.id(),
                                        false,
                                        false,
                                        one.isByResident(),
                                        one.need(),
                                        place(one.area()),
                                        names.get(one.otherId()),
                                        one.urgency(),
                                        one.step(),
                                        one.expiresAt(),
                                        whose.of(one.otherId()))),
                        back.items().stream()
                                .map(one -> new Thing(
                                        one.referralId(),
                                        false,
                                        true,
                                        false,
                                        one.need(),
                                        place(one.area()),
                                        names.get(one.otherId()),
                                        one.urgency(),
                                        0,
                                        one.dueAt(),
                                        whose.of(one.otherId()))),
                        owed.stream().map(one -> ask(one, names.get(one.askerId()), whose.of(one.askerId()))))
                .flatMap(things -> things)
                .sorted(Comparator.comparing(Thing::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var isMore = all.size() > MOST || waiting.next() != null || back.next() != null;
        return new Things(all.subList(0, Math.min(MOST, all.size())), owedBulletins(), isMore, true, false);
    }

    /// A group owes nobody anything.
    private List<Owed> owedBulletins() {
        if (viewer.isOfAGroup()) {
            return List.of();
        }
        try {
            return bulletins.owed().items().stream().limit(MOST).toList();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What is owed about bulletins is not said: %s", away.getMessage());
            return List.of();
        }
    }

    /// A group owes none.
    private List<AsksClient.Ask> owed() {
        if (!support.isOwing()) {
            return List.of();
        }
        try {
            return asks.owed(LOOKED_AT).items();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What is owed to asks is not said: %s", away.getMessage());
            return List.of();
        }
    }

    private static Thing ask(AsksClient.Ask ask, String asker, String whose) {
        var by = ask.own()
                .owedBy()
                .plusDays(1)
                .atStartOfDay(LONDON)
                .minusSeconds(1)
                .toInstant();
        return new Thing(ask.id(), true, false, false, ask.kind(), null, asker, null, 0, by, whose);
    }

    private String place(String area) {
        return area == null ? null : places.label(area);
    }
}
