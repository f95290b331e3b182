package org.trellis.keycloak.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void nothingSaidIsTheUsual() {
        var settings = new Settings(Map.<String, String>of()::get);

        assertThat(settings.codeLife()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.tries()).isEqualTo(5);
        assertThat(settings.countries()).containsExactlyInAnyOrder("GB", "GG", "JE", "IM", "IE");
        assertThat(settings.codesPerAddress()).isEqualTo(5);
        assertThat(settings.codesPerClient()).isEqualTo(20);
        assertThat(settings.window()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.wrongCodesPerDay()).isEqualTo(50);
        assertThat(settings.dispatch()).isEmpty();
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(new Settings(Map.of("TRELLIS_ADDRESSES_MARK_KEY", " ")::get)::markKey)
                .hasMessageContaining("TRELLIS_ADDRESSES_MARK_KEY");
    }

    @Test
    void countriesAreAList() {
        assertThat(new Settings(Map.of("TRELLIS_CODE_COUNTRIES", "GB , IE")::get).countries())
                .containsExactlyInAnyOrder("GB", "IE");
    }
}
