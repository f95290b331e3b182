package org.trellis.directory.registering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A group on its way from a person's wish to a standing organisation.
@Entity
class Registration {

    /// The registration's id, which is its organisation until there is another, and its alias in Keycloak for ever.
    @Id
    UUID organisationId;

    String person;
    String name;
    String contactKind;
    String contactValue;
    UUID groupId;
    Instant startedAt;
    Instant finishedAt;

    protected Registration() {} // for Hibernate

    static Registration start(UUID id, String person, NewGroup wanted, Instant now) {
        var registration = new Registration();
        registration.organisationId = id;
        registration.person = person;
        registration.name = wanted.name().strip();
        if (wanted.contact() != null) {
            registration.contactKind = wanted.contact().kind();
            registration.contactValue = wanted.contact().value().strip();
        }
        registration.startedAt = now;
        return registration;
    }

    /// Null where none was given.
    Contact contact() {
        return contactKind == null ? null : new Contact(contactKind, contactValue);
    }

    void madeInKeycloak(UUID group) {
        groupId = group;
    }

    /// Forgets the person and the contact: the group has them now.
    void finish(Instant now) {
        finishedAt = now;
        person = null;
        contactKind = null;
        contactValue = null;
    }
}
