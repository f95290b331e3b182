package org.trellis.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/// Runs one transaction of its own on behalf of an organisation: for messages, timers, and the few acts of a
/// request that belong to another organisation than the caller's, such as the first rows of a new one.
@ApplicationScoped
public class ActingAs {

    private final Acting acting;

    ActingAs(Acting acting) {
        this.acting = acting;
    }

    /// A fresh request context, so that nothing of the surrounding request is carried over, and a new transaction.
    public <T> T call(OrganisationId organisation, Supplier<T> work) {
        return call(() -> acting.become(organisation), work);
    }

    /// The same in no transaction: for work that waits for somebody else between transactions that it begins itself.
    public <T> T callInNone(OrganisationId organisation, Supplier<T> work) {
        return inContext(() -> acting.become(organisation), work);
    }

    /// The same for somebody who holds a link and acts for no organisation: the transaction sees only rows whose
    /// policies name the link's mark (`acting_subject()` in SQL).
    public <T> T callAsBearer(String mark, Supplier<T> work) {
        return call(() -> acting.hold(mark), work);
    }

    private <T> T call(Runnable become, Supplier<T> work) {
        return inContext(become, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static <T> T inContext(Runnable become, Supplier<T> work) {
        var context = Arc.container().requestContext();
        var before = context.getStateIfActive();
        if (before != null) {
            context.deactivate();
        }
        context.activate();
        try {
            become.run();
            return work.get();
        } finally {
            context.terminate();
            if (before != null) {
                context.activate(before);
            }
        }
    }

    public void run(OrganisationId organisation, Runnable work) {
        call(organisation, () -> {
            work.run();
            return null;
        });
    }
}
