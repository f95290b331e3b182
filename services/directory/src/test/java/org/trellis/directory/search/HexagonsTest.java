package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.uber.h3core.H3Core;
import com.uber.h3core.LengthUnit;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HexagonsTest {

    @Test
    void noSideIsShorterThanReckonedWith() throws IOException {
        var h3 = H3Core.newInstance();
        for (var lat = 49.0; lat <= 61; lat += 0.5) {
            for (var lon = -9.0; lon <= 3; lon += 0.5) {
                for (var edge : h3.originToDirectedEdges(h3.latLngToCell(lat, lon, 6))) {
                    assertThat(h3.edgeLength(edge, LengthUnit.m)).isGreaterThan(Hexagons.SIDE);
                }
            }
        }
    }

    @Test
    void theLastStepSeesAsFarAsAnybodyMayAsk() {
        assertThat(Hexagons.steps(16_000)).isEqualTo(3);
        assertThat(Hexagons.reachOf(Hexagons.steps(80_000) - 1)).isGreaterThanOrEqualTo(80_000);
    }
}
