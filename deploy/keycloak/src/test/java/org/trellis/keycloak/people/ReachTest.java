package org.trellis.keycloak.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.keycloak.people.Reach.Reading;

class ReachTest {

    private final Reach reach = new Reach(Set.of("GB", "GG", "JE", "IM", "IE"));

    @ParameterizedTest
    @CsvSource({
        "07400 123456, +447400123456",
        "+44 7400 123456, +447400123456",
        "07700 900123, +447700900123",
        "07797 712345, +447797712345",
        "+353 85 012 3456, +353850123456",
        "Mo.Ali@Example.org, mo.ali@example.org"
    })
    void takesMobileNumbersAndEmailAddresses(String typed, String read) {
        assertThat(reach.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Good.class,
                        good -> assertThat(good.address().value()).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0958, trellisReachNotMobile",
        "+33 6 12 34 56 78, trellisReachCountry",
        "+1 202 555 0123, trellisReachCountry",
        "0800 1111, trellisReachNotMobile",
        "07700 9001, trellisReachNotRead",
        "somebody, trellisReachNotRead",
        "mo@, trellisReachNotRead"
    })
    void saysWhyItTakesNoOther(String typed, String problem) {
        assertThat(reach.read(typed)).isEqualTo(new Reading.Bad(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForOne(String nothing) {
        assertThat(reach.read(nothing)).isEqualTo(new Reading.Bad("trellisReachMissing"));
    }

    @Test
    void anInstallationMayTakeOtherCountries() {
        assertThat(new Reach(Set.of("FR")).read("+33 6 12 34 56 78")).isInstanceOf(Reading.Good.class);
        assertThat(new Reach(Set.of("FR")).read("07700 900123")).isEqualTo(new Reading.Bad("trellisReachCountry"));
    }
}
