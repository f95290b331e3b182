package org.trellis.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123, •••• 123",
        "+44 (0)7700 900-123, +447700900123, •••• 123",
        "0044 7700 900123, +447700900123, •••• 123",
        "' 07700900123 ', +447700900123, •••• 123",
        "+353 85 012 3456, +353850123456, •••• 456",
        "Amina@Al-Noor.Example, amina@al-noor.example, a•••@al-noor.example",
        "o'neill+food@example.org, o'neill+food@example.org, o•••@example.org"
    })
    void whatIsTypedIsReadInOneForm(String typed, String value, String hint) {
        var address = Address.read(typed).orElseThrow();

        assertThat(address.value()).isEqualTo(value);
        assertThat(address.hint()).isEqualTo(hint);
        assertThat(address.toString()).doesNotContain("7700", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "hello", "12", "999", "a@b", "a b@example.org", "@example.org", "a@-.example"})
    void whatReachesNobodyIsNotRead(String typed) {
        assertThat(Address.read(typed)).isEmpty();
        assertThat(Address.read("1".repeat(10_000))).isEmpty();
        assertThat(Address.read(null)).isEmpty();
    }
}
