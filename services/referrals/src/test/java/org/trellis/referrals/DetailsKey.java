package org.trellis.referrals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trellis.addresses.Envelope;
import org.trellis.addresses.EnvelopeKeys;

/// The keys of this test run, with which residents' details are closed: of two the younger one closes.
public class DetailsKey implements QuarkusTestResourceLifecycleManager {

    private static final String SETTING = "trellis.details.key";
    private static final String BEFORE = "test." + SETTING;

    @Override
    public Map<String, String> start() {
        var before = EnvelopeKeys.added(Envelope.freshKeys());
        // A system property, since the tests' classes are loaded again, beside the ones that start this.
        System.setProperty(BEFORE, before);
        return Map.of(SETTING, EnvelopeKeys.promoted(before));
    }

    /// While the older one closed.
    static String before() {
        return System.getProperty(BEFORE);
    }

    static String now() {
        return ConfigProvider.getConfig().getValue(SETTING, String.class);
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
