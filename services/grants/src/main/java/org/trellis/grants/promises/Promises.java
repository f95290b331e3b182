package org.trellis.grants.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.messaging.Due;

/// Has what waits for the organisation acted for looked at on the mornings of its working days, so that all that is to
/// be said of a fund is said at once.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Promises {

    private final Due due;
    private final InstantSource clock;

    Promises(Due due, InstantSource clock) {
        this.due = due;
        this.clock = clock;
    }

    /// From now on, until the fund is closed and nothing waits. Said twice it is looked at once.
    public void keep(UUID fund) {
        due.at(London.morning(London.today(clock).plusDays(1)), Mornings.KIND, fund);
    }
}
