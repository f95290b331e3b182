package org.trellis.grants.funds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A sum that came into a fund, and from whom: a council's money that a body passes on is seen to be a council's.
@Entity
class FundSource {

    @Id
    UUID id;

    UUID organisationId;
    UUID fundId;
    String fromKind;
    UUID fromId;
    long pence;
    Instant at;

    FundSource() {}

    FundSource(UUID id, UUID organisationId, UUID fundId, String fromKind, UUID fromId, long pence, Instant at) {
        this.id = id;
        this.organisationId = organisationId;
        this.fundId = fundId;
        this.fromKind = fromKind;
        this.fromId = fromId;
        this.pence = pence;
        this.at = at;
    }
}
