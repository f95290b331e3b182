package org.trellis.portal.app;

import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/// The time, so that tests can bring their own.
class Clock {

    @Produces
    InstantSource now() {
        return InstantSource.system();
    }
}
