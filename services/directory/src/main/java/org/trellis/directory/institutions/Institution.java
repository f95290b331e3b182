package org.trellis.directory.institutions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.trellis.directory.operator.Operator;
import org.trellis.directory.organisations.NameLook;

/// The operator's note of an institution: who it is, how the operator was sure, and how far it has come.
@Entity
class Institution {

    /// The registration's id, and its alias in Keycloak for ever.
    @Id
    UUID id;

    UUID organisationId;
    UUID institutionId;
    String kind;
    String name;
    String look;
    String gss;
    String evidence;
    String person;
    String sealedAddress;
    String addressMark;
    String channel;
    String language;
    String hint;
    Instant registeredAt;
    Instant finishedAt;

    protected Institution() {} // for Hibernate

    static Institution begin(UUID id, NewInstitution wanted, String person, Invitee invitee, Instant now) {
        var institution = new Institution();
        institution.id = id;
        institution.organisationId = Operator.ID;
        institution.kind = wanted.kind();
        institution.name = wanted.name().strip();
        institution.look = NameLook.of(institution.name);
        institution.gss = wanted.gss();
        institution.evidence = wanted.evidence().strip();
        institution.person = person;
        institution.sealedAddress = invitee.sealedAddress();
        institution.addressMark = invitee.mark();
        institution.channel = invitee.channel();
        institution.language = invitee.language();
        institution.hint = invitee.hint();
        institution.registeredAt = now;
        return institution;
    }

    void madeInKeycloak(UUID made) {
        institutionId = made;
    }

    Invitee invitee() {
        return new Invitee(sealedAddress, addressMark, channel, language, hint);
    }

    /// Forgets whom to invite: the invitation knows.
    void finish(Instant now) {
        finishedAt = now;
        sealedAddress = null;
        addressMark = null;
        hint = null;
    }
}
