package org.trellis.portal.loops;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// To whom the organisation acted for may send referrals, by what it agreed.
@RequestScoped
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int PAGE = 50;
    private static final int PAGES = 10;

    private final LoopsClient referrals;
    private final Viewer viewer;

    Sending(@RestClient LoopsClient referrals, Viewer viewer) {
        this.referrals = referrals;
        this.viewer = viewer;
    }

    public Optional<Loop> to(UUID other) {
        return referrals.list(other, null, PAGE).items().stream()
                .filter(Loop::isOpenToSend)
                .findFirst();
    }

    /// For a page about something else, which is worth showing without: no when it cannot be asked for. `level` is
    /// what the other one lets through at all.
    public boolean isOffered(UUID other, String level) {
        if (!viewer.mayReadReferrals() || !("referrals".equals(level) || "partner".equals(level))) {
            return false;
        }
        try {
            return to(other).isPresent();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What was agreed about referrals cannot be had: %s", away.getMessage());
            return false;
        }
    }

    /// All of those in which this need may be sent.
    public List<Loop> of(String need) {
        var found = new ArrayList<Loop>();
        UUID cursor = null;
        for (int page = 0; page < PAGES; page++) {
            var loops = referrals.list(null, cursor, PAGE);
            loops.items().stream()
                    .filter(loop -> loop.isOpenToSend() && loop.needs().contains(need))
                    .forEach(found::add);
            cursor = loops.next();
            if (cursor == null) {
                break;
            }
        }
        return found;
    }
}
