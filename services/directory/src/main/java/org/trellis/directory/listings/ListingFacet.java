package org.trellis.directory.listings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One facet's content, in a row of its own, so that row-level security can show one and not another.
@Entity
@IdClass(ListingFacet.Key.class)
class ListingFacet {

    record Key(UUID organisationId, String facet) implements Serializable {}

    @Id
    UUID organisationId;

    @Id
    String facet;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> content;

    protected ListingFacet() {} // for Hibernate

    ListingFacet(UUID organisationId, String facet, Map<String, String> content) {
        this.organisationId = organisationId;
        this.facet = facet;
        this.content = content;
    }
}
