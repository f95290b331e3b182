package org.trellis.directory.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trellis.directory.members.AgreedAct;

/// Two stewards agreed on the contact.
@ApplicationScoped
class ContactNamed implements AgreedAct {

    private final Contacts contacts;

    ContactNamed(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String deed() {
        return ContactDesk.NAMED;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        contacts.name(about, askedBy);
    }
}
