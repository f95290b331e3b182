package org.trellis.signposting.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.problem.RefusedException;

class FreeWordsTest {

    private final FreeWords words = new FreeWords();

    @ParameterizedTest
    @CsvSource({
        "words-have-email, write to us@kitchen.example",
        "words-have-telephone, ring 01632 960123",
        "words-have-postcode, we meet at EM1 2AB",
    })
    void whatLeadsToAPersonIsAskedAboutOnce(String code, String written) {
        var refused = catchThrowableOfType(RefusedException.class, () -> words.accept(written, false));

        assertThat(refused.refusal().code()).isEqualTo(code);
        assertThat(refused.refusal().detail() + refused.refusal().more()).doesNotContain("960123", "2AB", "us@");
        assertThat(words.accept(written, true)).isEqualTo(written);
    }

    @Test
    void namesAndLinesStayAndWhatCannotBeSeenDoesNot() {
        assertThat(words.accept(" Dear Amina,\r\n\r\n\r\n\r\nthe bread\twas\u0007 good.\u202e\n", false))
                .isEqualTo("Dear Amina,\n\nthe bread was good.");
    }

    @Test
    void twoThousandHostileCharactersAreReadInNoTime() {
        for (var piece : new String[] {"a ", "0 ", "a.", "@", "at ", "A", "1-", "(", "one ", "a at b dot "}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> catchThrowableOfType(
                            RefusedException.class, () -> words.accept(piece.repeat(2000 / piece.length()), false)));
        }
    }
}
