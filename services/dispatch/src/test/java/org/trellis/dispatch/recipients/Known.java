package org.trellis.dispatch.recipients;

import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.testing.AddressKeys;

/// Under which id a test's person is known in the database.
public final class Known {

    private Known() {}

    public static UUID id(Address person) {
        return RecipientId.of(AddressKeys.mark(), person).value();
    }
}
