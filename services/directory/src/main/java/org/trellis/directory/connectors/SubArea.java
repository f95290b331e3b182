package org.trellis.directory.connectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.trellis.directory.areas.Patch;

/// A part of a group's area that it shares out: some streets, some postcodes, or what it drew.
@Entity
class SubArea {

    @Id
    UUID id;

    UUID organisationId;
    String name;
    String[] streets;
    String[] postcodes;
    String shape;
    int version;

    protected SubArea() {} // for Hibernate

    static SubArea of(UUID id, UUID organisation) {
        var area = new SubArea();
        area.id = id;
        area.organisationId = organisation;
        return area;
    }

    /// As it is wanted now; refuses a drawing that cannot be kept.
    void becomes(NewSubArea wanted) {
        name = wanted.name();
        streets = wanted.streets().toArray(String[]::new);
        postcodes = wanted.postcodes().toArray(String[]::new);
        shape = wanted.drawing() == null ? null : Patch.of(wanted.drawing()).json();
        version++;
    }

    Patch patch() {
        return shape == null ? null : Patch.read(shape);
    }
}
