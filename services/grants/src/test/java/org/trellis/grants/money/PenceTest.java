package org.trellis.grants.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "0.5", "100.5", "1e18", "1e400000", "-1e400000", "1e-400000", "50001"})
    void whatIsNoSumOfWholePenceIsRefused(String given) {
        assertThatThrownBy(() -> Pence.of("pence", new BigDecimal(given), 50_000))
                .hasMessageContaining("amount");
    }

    @Test
    void wholePenceAreTakenHoweverTheyAreWritten() {
        assertThat(Pence.of("pence", new BigDecimal("50000"), 50_000)).isEqualTo(50_000);
        assertThat(Pence.of("pence", new BigDecimal("5e4"), 50_000)).isEqualTo(50_000);
        assertThat(Pence.of("pence", new BigDecimal("1840.00"), 50_000)).isEqualTo(1_840);
    }

    @Test
    void theyAreReadOutAsPeopleWriteThem() {
        assertThat(Pence.words(50_000)).isEqualTo("£500");
        assertThat(Pence.words(1_840)).isEqualTo("£18.40");
        assertThat(Pence.words(100_000_000)).isEqualTo("£1,000,000");
    }
}
