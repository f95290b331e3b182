package org.trellis.directory.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// What a group wrote of how it keeps people safe. It stays, empty, when the words are taken away: so its version only
/// grows.
@Entity
class SafetyPage {

    @Id
    UUID organisationId;

    String words;
    Instant editedAt;

    @Version
    int version;

    protected SafetyPage() {} // for Hibernate

    static SafetyPage begin(UUID group, String words, Instant now) {
        var page = new SafetyPage();
        page.organisationId = group;
        page.write(words, now);
        return page;
    }

    void write(String to, Instant now) {
        words = to;
        editedAt = now;
    }
}
