package org.trellis.keycloak.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rules of ADR 0009.
class SameOriginTest {

    private static final URI OURS = URI.create("https://sign-in.example.org/");

    @Test
    void whatTheBrowserSaysDecides() {
        assertThat(ours(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(ours(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(ours(Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://sign-in.example.org")))
                .isFalse();
    }

    @Test
    void anOlderBrowserSaysItsOrigin() {
        assertThat(ours(Map.of("Origin", "https://sign-in.example.org"))).isTrue();
        assertThat(ours(Map.of("Origin", "https://evil.example"))).isFalse();
        assertThat(ours(Map.of("Origin", "null"))).isFalse();
    }

    @Test
    void whatIsNoBrowserBringsNobodysCookies() {
        assertThat(ours(Map.of())).isTrue();
    }

    private static boolean ours(Map<String, String> headers) {
        return SameOrigin.of(headers::get, OURS);
    }
}
