package org.trellis.keycloak.desk;

import java.net.InetAddress;
import org.keycloak.models.KeycloakSession;

/// The machine that asks, as far as it can be told apart.
final class AskingMachine {

    private static final int IPV6_NETWORK_BYTES = 8;

    private AskingMachine() {}

    static String of(KeycloakSession session) {
        return network(session.getContext().getConnection().getRemoteAddr());
    }

    /// One household has a whole /64 of IPv6 addresses, so all of those are one.
    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            // A literal address: nothing is looked up.
            var bytes = InetAddress.ofLiteral(address).getAddress();
            var network = new StringBuilder();
            for (var index = 0; index < Math.min(IPV6_NETWORK_BYTES, bytes.length); index++) {
                network.append("%02x".formatted(bytes[index]));
            }
            return network.toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
