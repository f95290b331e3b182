package org.trellis.dispatch.hookdeliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How much is sent by webhook at one time by this replica: so little that the clock always has workers for notices,
/// and so little for one organisation that its slow systems do not take the places of all others.
@ApplicationScoped
class Places {

    private final Semaphore all;
    private final int ofOne;
    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();

    Places(
            @ConfigProperty(name = "trellis.webhooks.at-once") int atOnce,
            @ConfigProperty(name = "trellis.webhooks.at-once-for-one") int atOnceForOne) {
        this.all = new Semaphore(atOnce);
        this.ofOne = atOnceForOne;
    }

    /// False when none is free. Whoever got one gives it back.
    boolean take(UUID organisation) {
        if (!all.tryAcquire()) {
            return false;
        }
        var now = taken.merge(organisation, 1, Integer::sum);
        if (now > ofOne) {
            giveBack(organisation);
            return false;
        }
        return true;
    }

    void giveBack(UUID organisation) {
        taken.computeIfPresent(organisation, (_, number) -> number > 1 ? number - 1 : null);
        all.release();
    }
}
