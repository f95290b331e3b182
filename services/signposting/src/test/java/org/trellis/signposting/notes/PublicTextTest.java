package org.trellis.signposting.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.problem.RefusedException;

class PublicTextTest {

    private final PublicText text = new PublicText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£30 → £45 for each household, from 1 December 2026 to 31/01/2027.",
                "Ask Councillor Okonkwo at the town hall on Tuesdays, 10.30 to 12.00.",
                "First line.\n\nSecond line, with a list:\n- one\n- two",
                "Mae'r cynllun yn dechrau ddydd Llun. Dewch i neuadd y dref.",
            })
    void whatIsMeantForManyIsTakenAsItIsLineByLine(String words) {
        assertThat(text.accept("body", words, false)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "may-be-personal | ring 07700 900123",
                "may-be-personal | write to advice at example dot org",
                "may-be-personal | come to EM1 2AB",
                "has-persons-number | her number is QQ 12 34 56 C",
                "has-persons-number | NHS 943 476 5919",
                "has-persons-number | NHS 943-476-5919 or 07700 900123",
            })
    void whatLeadsToSomebodyIsAskedAboutOrRefused(String code, String words) {
        assertThat(refusal(words, false).code()).isEqualTo(code.strip());
    }

    @Test
    void theAnswerLetsThroughWhatIsPublicAndNothingElse() {
        assertThat(text.accept("body", "ring 01632 960001 at EM1 2AB", true)).isEqualTo("ring 01632 960001 at EM1 2AB");
        assertThat(refusal("QQ 12 34 56 C", true).field()).isEqualTo("body");
        assertThat(text.accept("body", "943 476 5918 vouchers", true)).isNotNull();
    }

    @Test
    void whatCannotBeSeenIsNotKept() {
        assertThat(text.accept("body", " two\u0000 bags\r\na\tweek\u202E\n\n\n\nplease\u200B ", false))
                .isEqualTo("two  bags\na week\n\nplease");
        assertThat(text.accept("body", " \u200B\n ", false)).isNull();
        assertThat(text.accept("body", null, false)).isNull();
    }

    @Test
    void aHostileTextIsReadInNoTime() {
        for (var piece : new String[] {"a ", "0 ", "a.", "@", "at ", "A", "1-", "(", "one ", "\n"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                try {
                    text.accept("body", piece.repeat(4000 / piece.length()), false);
                } catch (RefusedException e) {
                    assertThat(e.refusal()).isInstanceOf(TextRefusal.class);
                }
            });
        }
    }

    private TextRefusal refusal(String words, boolean open) {
        var refused = catchThrowableOfType(RefusedException.class, () -> text.accept("body", words, open));
        assertThat(refused).as(words).isNotNull();
        return (TextRefusal) refused.refusal();
    }
}
