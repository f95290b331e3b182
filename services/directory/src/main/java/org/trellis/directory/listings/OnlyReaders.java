package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Own;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Lets through whoever sees a group's page and is not of the group, signed in or not. For all others, and for a row
/// that somebody else listed, there is nothing. In a transaction of its own, which is over when it answers.
@ApplicationScoped
@Transactional
public class OnlyReaders {

    private final ListingDesk desk;
    private final Organisations organisations;
    private final Acting acting;

    OnlyReaders(ListingDesk desk, Organisations organisations, Acting acting) {
        this.desk = desk;
        this.organisations = organisations;
        this.acting = acting;
    }

    /// The organisation that reads; empty for somebody who is not signed in.
    public Optional<Own> of(UUID group) {
        var page = desk.find(group);
        if (page.isEmpty() || page.get().via().equals("own") || page.get().via().equals("import")) {
            throw new NotFound().asException();
        }
        return acting.organisation().map(_ -> organisations.own());
    }
}
