package org.trellis.signposting.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.personal.Part;
import org.trellis.problem.RefusedException;

class NotesTest {

    private final Notes notes = new Notes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Needs a weekly shop, second floor, no lift.",
                "Family of 4, two under 5. Halal please.",
                "Meals on Monday 12/11/2026 at 14:30 or 16.45, not 05.11.2026 6.30pm",
                "From 2026-11-23 to 2026-12-01, 3 bags a week, about £25.50 each",
                "Speaks Urdu and Punjabi. Universal Credit starts in December.",
                "Near Hollin Street, behind the Al-Noor Kitchen and St Mary's Church, EM1 or EM2",
                "Come at noon. Thanks. Meet @ 5",
                "Lives on the 2nd floor, house has 3 steps at the front, b4 2pm",
                "DWP letter came, PIP stopped. GP knows. EVA may help?",
                "Anghenion: bwyd halal, un bag yr wythnos, dim lifft",
                "Cannot carry more than 10 kg; 24 hour care is NOT needed.",
                "one or two meals, three times a week, for four to six weeks",
            })
    void ordinaryWordsAreTaken(String note) {
        assertThat(notes.accept(note, false)).contains(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note-has-email | write to amina.b@example.org",
                "note-has-email | amina@mail",
                "note-has-email | amina at example dot org",
                "note-has-email | amina [at] example [dot] org",
                "note-has-email | amina(at)example.org",
                "note-has-email | amina @ example . org",
                "note-has-email | amina at mail.example.co.uk",
                "note-has-email | amina\uFF20example\u3002org",
                "note-has-email | amina\u200B@\u200Bexample\u200B.org",
                "note-has-telephone | ring 07700 900123",
                "note-has-telephone | ring 07700900123",
                "note-has-telephone | ring +44 7700 900123",
                "note-has-telephone | (01632) 960-123",
                "note-has-telephone | 0 7 7 0 0 9 0 0 1 2 3",
                "note-has-telephone | 07700.900.123",
                "note-has-telephone | \uFF10\uFF17\uFF17\uFF10\uFF10 \uFF19\uFF10\uFF10\uFF11\uFF12\uFF13",
                "note-has-telephone | 0\u200B7\u200B7\u200B0\u200B0\u200B9\u200B0\u200B0\u200B1\u200B2\u200B3",
                "note-has-telephone | \u0660\u0667\u0667\u0660\u0660\u0669\u0660\u0660\u0661\u0662\u0663",
                "note-has-telephone | oh seven seven double oh, nine double oh one two three",
                "note-has-telephone | zero-seven-seven-zero-zero-nine-zero-zero-one-two-three",
                "note-has-telephone | dim saith saith dim dim naw dim dim un dau tri",
                "note-has-telephone | o77oo 9oo l23 456",
                "note-has-telephone | local 960123",
                "note-has-postcode | flat in EM1 2AB",
                "note-has-postcode | flat in em12ab",
                "note-has-postcode | flat in E\u200BM1\u20602A\u200DB",
                "note-has-postcode | flat in \uFF25\uFF2D\uFF11 \uFF12\uFF21\uFF22",
                "note-has-postcode | flat in \u0415\u041C1 2\u0410\u0412",
                "note-has-postcode | flat in E M 1 2 A B",
                "note-has-postcode | SW1A-1AA",
                "note-has-postcode | gir 0aa",
                "note-has-ni-number | QQ 12 34 56 C",
                "note-has-ni-number | qq123456c",
                "note-has-ni-number | AB-12-11-26-C",
                "note-has-ni-number | AB one two three four five six C",
                "note-may-name-a-person | Mrs Bhatt needs a lift",
                "note-may-name-a-person | ask for Wojciech on Monday",
                "note-may-name-a-person | amina is on her own",
                "note-may-name-a-person | AMINA IS ON HER OWN",
                "note-may-name-a-person | Amina Begum lives alone",
                "note-may-name-a-person | Lives with Zbigniew, near the school",
                "note-may-name-a-person | Dr. Okonkwo said so",
            })
    void whatLeadsToAPersonIsRefused(String code, String note) {
        assertThat(refusal(note, false).code()).isEqualTo(code.strip());
    }

    @Test
    void theQuestionAboutNamesCanBeAnsweredAndTheOthersCannot() {
        assertThatCode(() -> notes.accept("Mrs Bhatt needs a lift", true)).doesNotThrowAnyException();
        assertThat(refusal("Mrs Bhatt, 07700 900123", true).code()).isEqualTo("note-has-telephone");
    }

    @Test
    void aRefusalSaysWhereAndNeverWhat() {
        var refusal = refusal("Ring on \uFF10\uFF17\uFF17\uFF10\uFF10 900123 \u2014 thanks", false);

        assertThat(refusal.part()).isEqualTo(new Part(8, 20));
        assertThat(refusal.toString() + refusal.detail() + refusal.more()).doesNotContain("900123");
    }

    @Test
    void whatCannotBeSeenIsNotKept() {
        assertThat(notes.accept("two\u0000 bags\r\na\tweek\u202E \u200B please\u0007 ", false))
                .contains("two bags a week please");
        assertThat(notes.accept(" \u0000\u200B ", false)).isEmpty();
        assertThat(notes.accept(null, false)).isEmpty();
    }

    @Test
    void aHostileNoteIsReadInNoTime() {
        for (var piece : new String[] {"a ", "0 ", "a.", "@", "at ", "A", "1-", "(", "one "}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                try {
                    notes.accept(piece.repeat(280 / piece.length()), false);
                } catch (RefusedException e) {
                    assertThat(e.refusal()).isInstanceOf(NoteRefusal.class);
                }
            });
        }
    }

    private NoteRefusal refusal(String note, boolean namesNobody) {
        var refused = catchThrowableOfType(RefusedException.class, () -> notes.accept(note, namesNobody));
        assertThat(refused).as(note).isNotNull();
        return (NoteRefusal) refused.refusal();
    }
}
