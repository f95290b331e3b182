package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Address;
import org.trellis.addresses.Mark;
import org.trellis.notices.Notices;

/// Turns what the operator typed into what may be kept of it.
@ApplicationScoped
class Invitees {

    private final Notices notices;
    private final Mark mark;

    Invitees(Notices notices, @ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        this.notices = notices;
        this.mark = Mark.with(markKey);
    }

    Invitee read(String typed, String language) {
        var address = Address.read(typed).orElseThrow(() -> new InstitutionRefusal.AddressNotRead().asException());
        var to = notices.recipient(address, language == null ? "en" : language);
        return new Invitee(to.sealedAddress(), mark.of(address), to.channel(), to.language(), address.hint());
    }
}
