package org.trellis.directory.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Lets the rest of a transaction read as a team does, whoever is in it: for a group that looks at its own page.
/// A person of the team in its place would tell whether there is one.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamEyes {

    private static final String READ_AS = "select set_config('trellis.team', :team, true)";

    private final EntityManager database;

    TeamEyes(EntityManager database) {
        this.database = database;
    }

    /// Of another organisation than the one acted for it shows nothing.
    public void readAs(UUID team) {
        database.createNativeQuery(READ_AS)
                .setParameter("team", team.toString())
                .getSingleResult();
    }
}
