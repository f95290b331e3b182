package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;

/// Lets through whoever sees a group's page and is not of the group, signed in or not. For all others, and for a row
/// that somebody else listed, there is nothing.
@ApplicationScoped
@Transactional
public class OnlyReaders {

    private final ListingDesk desk;

    OnlyReaders(ListingDesk desk) {
        this.desk = desk;
    }

    public void of(UUID group) {
        var page = desk.find(group);
        if (page.isEmpty() || page.get().via().equals("own") || page.get().via().equals("import")) {
            throw new NotFound().asException();
        }
    }
}
