package org.trellis.directory.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Keeps anybody from taking a name that people would read as an institution's. Institutions are public, so saying that
/// there is one tells nothing; the names of groups are never compared.
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LookAlikes {

    // One row by its index, however many institutions there are.
    private static final String LIKE = """
            select organisation_id as id, name, kind from published_organisation
            where look = :look and kind <> 'group' limit 1
            """;

    private final EntityManager database;

    LookAlikes(EntityManager database) {
        this.database = database;
    }

    /// The public institution whose name looks like this one.
    public Optional<Known> institution(String name) {
        return database.createNativeQuery(LIKE, Known.class)
                .setParameter("look", NameLook.of(name))
                .getResultStream()
                .map(Known.class::cast)
                .findFirst();
    }

    /// Refuses a group's name that people would take for an institution's.
    public void refuseForGroup(String name) {
        institution(name).ifPresent(known -> {
            throw new OrganisationRefusal.LooksLikeAnInstitution(known.name()).asException();
        });
    }
}
