package org.trellis.grants;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;

/// The whole way of the money, from the fund to what is left over, and that nothing is left of who is gone.
@QuarkusTest
class JourneyTest {

    @Inject
    Directory directory;

    @Test
    void fromTheFundToWhatIsLeftOver() {
        new Journey(directory).run();
    }

    @Test
    void nobodyGetsThroughTheWalls() {
        Walls.around(directory).run();
    }
}
