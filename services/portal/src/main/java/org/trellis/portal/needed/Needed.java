package org.trellis.portal.needed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.bulletins.BulletinsClient;
import org.trellis.portal.bulletins.Owed;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.referrals.Referral;
import org.trellis.portal.referrals.ReferralsClient;
import org.trellis.portal.returns.Return;
import org.trellis.portal.returns.ReturnsClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Five things at most that wait for the organisation acted for: referrals to answer, and what came back. What is owed
/// or goes away soonest comes first.
@RequestScoped
public class Needed {

    /// One of them: `by` is when it is owed or goes back by itself, and null where nothing presses.
    public record Thing(
            UUID id,
            boolean isBack,
            boolean byResident,
            String need,
            String place,
            String other,
            String urgency,
            int step,
            Instant by) {}

    /// `isMore` when there are others; not `isKnown` when it cannot be had just now.
    /// `owed` is what an institution owes about bulletins: of these there are no others that would press.
    public record Things(List<Thing> items, List<Owed> owed, boolean isMore, boolean isKnown) {

        static final Things NONE = new Things(List.of(), List.of(), false, true);
        static final Things UNKNOWN = new Things(List.of(), List.of(), false, false);

        public boolean isNothing() {
            return items.isEmpty() && owed.isEmpty();
        }
    }

    private static final Logger LOG = Logger.getLogger(Needed.class);
    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;

    private final ReferralsClient referrals;
    private final ReturnsClient returns;
    private final BulletinsClient bulletins;
    private final Places places;
    private final Viewer viewer;

    Needed(
            @RestClient ReferralsClient referrals,
            @RestClient ReturnsClient returns,
            @RestClient BulletinsClient bulletins,
            Places places,
            Viewer viewer) {
        this.referrals = referrals;
        this.returns = returns;
        this.bulletins = bulletins;
        this.places = places;
        this.viewer = viewer;
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
        var names = places.names(Stream.concat(
                        toAnswer.stream().map(Referral::otherId),
                        back.items().stream().map(Return::otherId))
                .toList());
        var all = Stream.concat(
                        toAnswer.stream()
                                .map(one -> new Thing(
                                        one.id(),
                                        false,
                                        one.isByResident(),
                                        one.need(),
                                        place(one.area()),
                                        names.get(one.otherId()),
                                        one.urgency(),
                                        one.step(),
                                        one.expiresAt())),
                        back.items().stream()
                                .map(one -> new Thing(
                                        one.referralId(),
                                        true,
                                        false,
                                        one.need(),
                                        place(one.area()),
                                        names.get(one.otherId()),
                                        one.urgency(),
                                        0,
                                        one.dueAt())))
                .sorted(Comparator.comparing(Thing::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var isMore = all.size() > MOST || waiting.next() != null || back.next() != null;
        return new Things(all.subList(0, Math.min(MOST, all.size())), owed(), isMore, true);
    }

    /// A group owes nobody anything.
    private List<Owed> owed() {
        return viewer.isOfAGroup()
                ? List.of()
                : bulletins.owed().items().stream().limit(MOST).toList();
    }

    private String place(String area) {
        return area == null ? null : places.label(area);
    }
}
