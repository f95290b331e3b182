package org.trellis.referrals.residents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.trellis.problem.RefusedException;

/// Somebody who tries numbers one after the other is stopped, whatever the numbers are and whoever they belong to.
class LostBoundTest {

    @Test
    void onlySoManySayInAMinuteThatTheyLostTheirCode() {
        var desk = new LostCodeDesk(new AskBounds(1, 1, 1, 2), null, null, null, null, null, null, null, null, null);
        for (var time = 0; time < 2; time++) {
            assertThatThrownBy(() -> desk.lose("x")).matches(refused -> isRefused(refused, "no-address"));
        }
        assertThatThrownBy(() -> desk.lose("x")).matches(refused -> isRefused(refused, "too-many-tries"));
    }

    private static boolean isRefused(Throwable thrown, String code) {
        return thrown instanceof RefusedException refused
                && refused.refusal().code().equals(code);
    }
}
