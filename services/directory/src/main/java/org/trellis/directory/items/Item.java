package org.trellis.directory.items;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// Something that an organisation has in hand: what is going on, and what is needed. Closed once, for good.
@Entity
class Item {

    @Id
    UUID id;

    UUID organisationId;
    String title;
    String about;
    Instant madeAt;
    Instant closedAt;

    @Version
    int version;

    protected Item() {} // for Hibernate

    static Item of(UUID id, UUID organisation, Instant now) {
        var item = new Item();
        item.id = id;
        item.organisationId = organisation;
        item.madeAt = now;
        return item;
    }

    void becomes(NewItem wanted) {
        title = wanted.title();
        about = wanted.about();
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
