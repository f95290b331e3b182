package org.trellis.keycloak.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountsTest {

    @Test
    void aNameIsOneLineOfBearableLength() {
        assertThat(Accounts.name("  Aunt\n\tMo  ")).isEqualTo("Aunt Mo");
        assertThat(Accounts.name("🌱".repeat(60))).isEqualTo("🌱".repeat(40));
    }
}
