package org.trellis.referrals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.trellis.addresses.Envelope;

/// A key of this test run, with which residents' details are closed.
public class DetailsKey implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("trellis.details.key", Envelope.freshKeys());
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
