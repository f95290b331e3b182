package org.trellis.keycloak.people;

import org.trellis.addresses.Address;
import org.trellis.addresses.Address.Kind;
import org.trellis.addresses.Mark;
import org.trellis.addresses.Seal;

/// An address as Keycloak keeps it: to be compared (mark), to be sent to by dispatch (sealed), to be known by its owner
/// (hint). What was typed is in none of them.
public record Target(Kind kind, String mark, String sealed, String hint) {

    public static Target of(Address address, Mark mark, Seal seal) {
        return new Target(address.kind(), mark.of(address), seal.address(address), address.hint());
    }
}
