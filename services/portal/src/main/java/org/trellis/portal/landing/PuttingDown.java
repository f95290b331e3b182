package org.trellis.portal.landing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.referrals.Referral;
import org.trellis.portal.referrals.ReferralsClient;
import org.trellis.portal.services.ServiceProblem;

/// Gives back what is still as it was seen. What was taken on goes in one call; what waits was never accepted, so it
/// is turned down, one by one.
@RequestScoped
class PuttingDown {

    private static final Logger LOG = Logger.getLogger(PuttingDown.class);
    private static final int MOST = 50;
    private static final int PAGE = 50;
    private static final int PAGES = 10;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;
    private static final Set<Integer> MOVED = Set.of(403, NOT_FOUND, 409, 412);

    private final ReferralsClient referrals;

    PuttingDown(@RestClient ReferralsClient referrals) {
        this.referrals = referrals;
    }

    Outcome of(Told told) {
        var outcome = new Outcome();
        var wanted = new LinkedHashMap<UUID, Ticked>();
        told.back().forEach(one -> wanted.put(one.id(), one));
        var open = new LinkedHashMap<UUID, Referral>();
        unlessAway(outcome, told.back(), () -> {
            outcome.moreWait = readOpen(open) && told.all();
            if (told.all()) {
                addWaiting(open, wanted, outcome);
            }
        });
        if (outcome.away) {
            return outcome;
        }
        var taken = new ArrayList<Referral>();
        var waiting = new ArrayList<Referral>();
        wanted.values()
                .forEach(one -> unlessAway(outcome, List.of(one), () -> {
                    var now = open.containsKey(one.id()) ? open.get(one.id()) : referrals.read(one.id());
                    var isAsSeen = now.step() == one.step();
                    (isAsSeen && now.may("give-back")
                                    ? taken
                                    : isAsSeen && now.may("decline") ? waiting : outcome.stayed)
                            .add(now);
                }));
        giveBack(taken, told.why(), outcome);
        waiting.forEach(one -> step(one, "decline", told.why(), outcome));
        return outcome;
    }

    /// Whether there are more than were read.
    private boolean readOpen(Map<UUID, Referral> open) {
        UUID cursor = null;
        for (var page = 0; page < PAGES; page++) {
            var found = referrals.list("received", true, cursor, PAGE);
            found.items().forEach(one -> open.put(one.id(), one));
            cursor = found.next();
            if (cursor == null) {
                return false;
            }
        }
        return true;
    }

    private static void addWaiting(Map<UUID, Referral> open, Map<UUID, Ticked> wanted, Outcome outcome) {
        var waiting = open.values().stream().filter(Referral::isWaitingForYou).toList();
        outcome.moreWait |= waiting.size() > MOST;
        waiting.stream().limit(MOST).forEach(one -> wanted.putIfAbsent(one.id(), Ticked.of(one)));
    }

    // All or none: when one of them moved on meanwhile, each is tried by itself, and that one says so.
    private void giveBack(List<Referral> taken, String reason, Outcome outcome) {
        if (taken.isEmpty()) {
            return;
        }
        unlessAway(outcome, taken.stream().map(Ticked::of).toList(), () -> {
            try {
                referrals.giveBack(new ReferralsClient.GivingBack(
                        taken.stream().map(Referral::id).toList(), reason));
                outcome.given.addAll(taken);
            } catch (ServiceProblem problem) {
                if (!MOVED.contains(problem.status())) {
                    throw problem;
                }
                taken.forEach(one -> step(one, "give-back", reason, outcome));
            }
        });
    }

    private void step(Referral one, String step, String reason, Outcome outcome) {
        unlessAway(outcome, List.of(Ticked.of(one)), () -> {
            try {
                var etag = "\"" + one.step() + "\"";
                referrals.step(one.id(), etag, new ReferralsClient.Step(step, reason, null, null));
                outcome.given.add(one);
            } catch (ServiceProblem problem) {
                if (!MOVED.contains(problem.status())) {
                    throw problem;
                }
                outcome.stayed.add(referrals.read(one.id()));
            }
        });
    }

    // Once it is away nothing more is tried: who waits for the page would wait for each.
    private static void unlessAway(Outcome outcome, List<Ticked> about, Runnable act) {
        if (!outcome.away) {
            try {
                act.run();
                return;
            } catch (ProcessingException away) {
                LOG.warnf("Referrals cannot be reached: %s", away.getMessage());
                outcome.away = true;
            } catch (ServiceProblem problem) {
                if (problem.status() == NOT_FOUND) {
                    outcome.gone++;
                    return;
                }
                if (problem.status() < FAILED) {
                    throw problem;
                }
                outcome.away = true;
            }
        }
        outcome.unsure.addAll(about);
    }
}
