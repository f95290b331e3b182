package org.trellis.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

    @Test
    void eachIsFoundWhereItStands() {
        assertThat(Personal.in("Ring 07700 900123 now").telephone()).contains(new Part(5, 17));
        assertThat(Personal.in("Ring oh seven seven double oh nine oh oh one two three")
                        .contact())
                .isPresent();
        assertThat(Personal.in("jo (at) home.example").email()).isPresent();
        assertThat(Personal.in("She lives at EM1 2AB").postcode()).contains(new Part(13, 20));
        assertThat(Personal.in("QQ 12 34 56 C").niNumber()).isPresent();
        assertThat(Personal.in("943 476 5919").nhsNumber()).isPresent();
        assertThat(Personal.in("Ask Mrs Bartholomew").name()).contains(new Part(4, 19));
    }

    @Test
    void ordinaryWordsHoldNothing() {
        var words = Personal.in("We meet on 12.03.2036 at 18:30 in room 14, in EM1.");
        assertThat(words.contact()).isEmpty();
        assertThat(words.niNumber()).isEmpty();
        assertThat(words.nhsNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 07700 900123", "+44 7700 900123, please"})
    void aNumberIsFoundAsItStands(String words) {
        assertThat(AsWritten.telephone(words)).isPresent();
    }

    @Test
    void betweenDesksShortNumbersAndDaysPass() {
        for (var words : new String[] {"Our number 123456", "On 12.03.2036 at 18:30", "Room 14"}) {
            assertThat(AsWritten.telephone(words)).isEmpty();
            assertThat(AsWritten.email(words)).isEmpty();
            assertThat(AsWritten.postcode(words)).isEmpty();
        }
        assertThat(AsWritten.email("Write to jo@home.example")).contains("jo@home.example");
        assertThat(AsWritten.postcode("She lives at EM1 2AB")).contains("EM1 2AB");
    }
}
