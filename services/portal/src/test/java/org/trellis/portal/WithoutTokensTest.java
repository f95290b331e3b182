package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trellis.portal.services.WithoutTokens;

class WithoutTokensTest {

    @Test
    void noSecretOfALinkReachesALog() {
        var token = "k7-Zq_1mT0aBcDeFgHiJkL";

        for (var text : new String[] {
            "/invitation/" + token, "/invitation/" + token + "/join", "executing GET /held/" + token + " for server x:1"
        }) {
            assertThat(WithoutTokens.in(text)).doesNotContain(token).contains("…");
        }
    }

    @Test
    void theRestIsKept() {
        var path = "/links/0e000000-0000-7000-8000-000000000013/end";

        assertThat(WithoutTokens.in(path)).isEqualTo(path);
        assertThat(WithoutTokens.in(null)).isNull();
    }
}
