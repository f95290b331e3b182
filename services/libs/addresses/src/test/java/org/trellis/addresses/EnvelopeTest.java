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

        assertThatThrownBy(() -> envelope.open(subject, new Envelope.Closed(one.key(), other.content(), one.by())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsMasterKeyIsChangedInStepsOfWhichNoneLosesAnything() {
        var before = envelope.close(subject, "Jan");
        var added = EnvelopeKeys.added(keys);
        var promoted = EnvelopeKeys.promoted(added);
        var alone = Envelope.with(EnvelopeKeys.alone(promoted));

        assertThat(Envelope.with(added).primary()).isEqualTo(envelope.primary());
        var during = Envelope.with(promoted).close(subject, "Jan");
        assertThat(Envelope.with(added).open(subject, during)).isEqualTo("Jan");
        assertThat(alone.closeAnew(subject, before)).isEmpty();
        var after = Envelope.with(promoted).closeAnew(subject, before).orElseThrow();
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(alone.open(subject, after)).isEqualTo("Jan");
        assertThat(alone.closeAnew(subject, after)).isEmpty();
        assertThatThrownBy(() -> alone.open(subject, before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNoKeyIsNotRepeated() {
        assertThatThrownBy(() -> Envelope.with("c2VjcmV0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("c2VjcmV0");
    }
}
