package org.trellis.dispatch.recipients;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.trellis.addresses.Mark;
import org.trellis.tenancy.OrganisationId;

/// Whom an address reaches, as the database knows them: an id that is made from the address's mark, so that it leads
/// back to nobody without the key of marks.
record RecipientId(UUID value) {

    static RecipientId of(String mark) {
        return new RecipientId(UUID.nameUUIDFromBytes(("trellis.recipient/" + mark).getBytes(StandardCharsets.UTF_8)));
    }

    static RecipientId of(Mark marks, org.trellis.addresses.Address address) {
        return of(marks.of(address));
    }

    /// In row-level security a recipient's rows are its own, as an organisation's are.
    OrganisationId owner() {
        return new OrganisationId(value);
    }
}
