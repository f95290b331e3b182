package org.trellis.portal.liaison;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// Who is to look after a link, as it stands in the form.
public class NamingForm {

    @RestForm
    public String person;

    @RestForm
    public String contact;

    public Errors errors = Errors.none();

    static NamingForm of(LiaisonClient.Liaison now) {
        var form = new NamingForm();
        form.person = now == null ? null : now.person();
        form.contact = now == null ? null : now.contact();
        return form.tidy();
    }

    NamingForm tidy() {
        person = Objects.requireNonNullElse(person, "").strip();
        contact = Objects.requireNonNullElse(contact, "").strip();
        return this;
    }

    LiaisonClient.Naming wanted() {
        return new LiaisonClient.Naming(person, contact.isEmpty() ? null : contact);
    }
}
