package org.trellis.keycloak.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void aHouseholdsIpv6AddressesAreOne() {
        assertThat(Client.network("2001:db8:1:2:aaaa::1")).isEqualTo(Client.network("2001:db8:1:2::99"));
        assertThat(Client.network("2001:db8:1:2::1")).isNotEqualTo(Client.network("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressIsItself() {
        assertThat(Client.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressIsCountedAllTheSame() {
        assertThat(Client.network(null)).isEqualTo("null");
        assertThat(Client.network("no:address")).isEqualTo("no:address");
    }
}
