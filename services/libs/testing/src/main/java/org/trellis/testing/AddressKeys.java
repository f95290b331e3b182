package org.trellis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.trellis.addresses.Mark;
import org.trellis.addresses.NoticeKeys;
import org.trellis.addresses.Seal;
import org.trellis.addresses.Unseal;

/// Keys of this test run, with which a service seals and marks addresses and a test opens them again.
public class AddressKeys implements QuarkusTestResourceLifecycleManager {

    private static final String PUBLIC = "trellis.notices.public-key";
    private static final String PRIVATE = "trellis.notices.private-key";
    private static final String MARK = "trellis.addresses.mark-key";

    @Override
    public Map<String, String> start() {
        var keys = NoticeKeys.fresh();
        var settings = Map.of(PUBLIC, keys.publicKeyset(), PRIVATE, keys.privateKeyset(), MARK, keys.markKey());
        // System properties, since the tests' classes are loaded again, beside the ones that start this.
        settings.forEach((name, value) -> System.setProperty("test." + name, value));
        return settings;
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    public static Seal seal() {
        return Seal.with(System.getProperty("test." + PUBLIC));
    }

    public static Unseal unseal() {
        return Unseal.with(System.getProperty("test." + PRIVATE));
    }

    public static Mark mark() {
        return Mark.with(System.getProperty("test." + MARK));
    }
}
