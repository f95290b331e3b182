package org.trellis.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final NoticeKeys KEYS = NoticeKeys.fresh();

    private final Seal seal = Seal.with(KEYS.publicKeyset());
    private final Unseal unseal = Unseal.with(KEYS.privateKeyset());
    private final Address address = Address.read("07700 900123").orElseThrow();

    @Test
    void onlyTheOtherKeyOpensAnAddress() {
        var sealed = seal.address(address);

        assertThat(sealed).doesNotContain("7700").isNotEqualTo(seal.address(address));
        assertThat(unseal.address(sealed)).isEqualTo(address);
        var stranger = Unseal.with(NoticeKeys.fresh().privateKeyset());
        assertThatThrownBy(() -> stranger.address(sealed)).isInstanceOf(Unseal.NotSealedForUs.class);
        assertThatThrownBy(() -> unseal.address("nonsense")).isInstanceOf(Unseal.NotSealedForUs.class);
    }

    @Test
    void wordsOpenForTheirOwnNoticeOnly() {
        var notice = UUID.randomUUID();
        var sealed = seal.words(notice, Map.of("code", "123456"));

        assertThat(unseal.words(notice, sealed)).containsExactly(Map.entry("code", "123456"));
        assertThatThrownBy(() -> unseal.words(UUID.randomUUID(), sealed)).isInstanceOf(Unseal.NotSealedForUs.class);
        assertThatThrownBy(() -> unseal.address(sealed)).isInstanceOf(Unseal.NotSealedForUs.class);
    }

    @Test
    void aPublicKeyOpensNothing() {
        assertThatThrownBy(() -> Unseal.with(KEYS.publicKeyset()).address(seal.address(address)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void marksAreTheSameForOneAddressAndKeyOnly() {
        var mark = Mark.with(KEYS.markKey());
        var typedOtherwise = Address.read("+44 7700 900 123").orElseThrow();

        assertThat(mark.of(address)).isEqualTo(mark.of(typedOtherwise)).hasSize(64);
        assertThat(mark.of(address))
                .isNotEqualTo(Mark.with(NoticeKeys.fresh().markKey()).of(address));
        assertThat(mark.ofToken(address.value())).isNotEqualTo(mark.of(address));
    }
}
