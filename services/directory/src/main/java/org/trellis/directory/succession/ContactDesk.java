package org.trellis.directory.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.trellis.addresses.Address;
import org.trellis.directory.members.Outcome;
import org.trellis.directory.members.SecondPerson;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.secrets.Secrets;
import org.trellis.notices.Notices;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Naming, beforehand, who may open the group's door again.
@ApplicationScoped
@Transactional
class ContactDesk {

    static final String NAMED = "contact-named";
    static final String UNNAMED = "contact-unnamed";
    private static final String HAND_OVER = "hand-over";

    private final Contacts contacts;
    private final SecondPerson second;
    private final Notices notices;
    private final Secrets secrets;
    private final Organisations organisations;
    private final Acting acting;

    ContactDesk(
            Contacts contacts,
            SecondPerson second,
            Notices notices,
            Secrets secrets,
            Organisations organisations,
            Acting acting) {
        this.contacts = contacts;
        this.second = second;
        this.notices = notices;
        this.secrets = secrets;
        this.organisations = organisations;
        this.acting = acting;
    }

    ContactView get() {
        return contacts.own()
                .map(c -> new ContactView(c.channel.equals("sms") ? "phone" : "email", c.hint, c.namedAt))
                .orElseThrow(() -> new NotFound().asException());
    }

    Outcome name(String typed, String language) {
        organisations.own();
        var address = Address.read(typed).orElseThrow(() -> new SuccessionRefusal.NoAddress().asException());
        var recipient = notices.recipient(address, language == null ? "en" : language);
        var about = SuccessionContact.about(recipient, secrets.markOf(address), address.hint());
        return asked(NAMED, about, () -> contacts.name(about, me()));
    }

    Outcome nameNobody() {
        if (contacts.own().isEmpty()) {
            return Outcome.done();
        }
        return asked(UNNAMED, Map.of(), () -> contacts.nameNobody(me()));
    }

    private Outcome asked(String deed, Map<String, String> about, Runnable atOnce) {
        return second.askedFor(HAND_OVER, deed, about).map(Outcome::asked).orElseGet(() -> {
            atOnce.run();
            return Outcome.done();
        });
    }

    private String me() {
        return acting.person().orElseThrow();
    }
}
