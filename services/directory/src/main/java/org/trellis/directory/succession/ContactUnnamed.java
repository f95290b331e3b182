package org.trellis.directory.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trellis.directory.members.AgreedAct;

/// Two stewards agreed to have no contact.
@ApplicationScoped
class ContactUnnamed implements AgreedAct {

    private final Contacts contacts;

    ContactUnnamed(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String deed() {
        return ContactDesk.UNNAMED;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        contacts.nameNobody(askedBy);
    }
}
