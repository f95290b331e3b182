package org.trellis.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private final String keys = Envelope.freshKeys();
    private final Envelope envelope = Envelope.with(keys);
    private final UUID subject = UUID.randomUUID();

    @Test
    void itOpensForItsSubjectWithItsMasterKeyOnly() {
        var closed = envelope.close(subject, "Jan Kowalski");

        assertThat(new String(closed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Kowalski");
        assertThat(Envelope.with(keys).open(subject, closed)).isEqualTo("Jan Kowalski");
        assertThatThrownBy(() -> envelope.open(UUID.randomUUID(), closed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Envelope.with(Envelope.freshKeys()).open(subject, closed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachHasAKeyOfItsOwn() {
        var one = envelope.close(subject, "Jan");
        var other = envelope.close(subject, "Jan");

        assertThatThrownBy(() -> envelope.open(subject, new Envelope.Closed(one.key(), other.content())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoKeyIsNotRepeated() {
        assertThatThrownBy(() -> Envelope.with("c2VjcmV0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("c2VjcmV0");
    }
}
