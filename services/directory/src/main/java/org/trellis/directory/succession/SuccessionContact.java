package org.trellis.directory.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.trellis.notices.Recipient;

/// Whom a group asks to be its steward when the last one leaves. Only dispatch can read the address.
@Entity
class SuccessionContact {

    @Id
    UUID organisationId;

    String sealed;
    String mark;
    String hint;
    String channel;
    String language;
    Instant namedAt;

    protected SuccessionContact() {} // for Hibernate

    static SuccessionContact of(UUID organisation) {
        var contact = new SuccessionContact();
        contact.organisationId = organisation;
        return contact;
    }

    static Map<String, String> about(Recipient recipient, String mark, String hint) {
        return Map.of(
                "sealed", recipient.sealedAddress(),
                "channel", recipient.channel(),
                "language", recipient.language(),
                "mark", mark,
                "hint", hint);
    }

    void becomes(Map<String, String> about, Instant now) {
        sealed = about.get("sealed");
        channel = about.get("channel");
        language = about.get("language");
        mark = about.get("mark");
        hint = about.get("hint");
        namedAt = now;
    }

    Recipient recipient() {
        return new Recipient(sealed, channel, language);
    }
}
