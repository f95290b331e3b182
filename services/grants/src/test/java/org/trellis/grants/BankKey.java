package org.trellis.grants;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.trellis.addresses.Envelope;

/// The key of this test run, with which accounts are closed.
public class BankKey implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("trellis.bank.key", Envelope.freshKeys());
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
