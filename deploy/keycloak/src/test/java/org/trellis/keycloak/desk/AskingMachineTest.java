package org.trellis.keycloak.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingMachineTest {

    @Test
    void aHouseholdsIpv6AddressesAreOne() {
        assertThat(AskingMachine.network("2001:db8:1:2:aaaa::1")).isEqualTo(AskingMachine.network("2001:db8:1:2::99"));
        assertThat(AskingMachine.network("2001:db8:1:2::1")).isNotEqualTo(AskingMachine.network("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsItself() {
        assertThat(AskingMachine.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsCountedAllTheSame() {
        assertThat(AskingMachine.network(null)).isEqualTo("null");
        assertThat(AskingMachine.network("no:address")).isEqualTo("no:address");
    }
}
