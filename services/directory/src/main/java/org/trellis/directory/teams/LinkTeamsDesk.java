package org.trellis.directory.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.teams.LinkTeamsResource.TeamNameList;
import org.trellis.tenancy.Acting;

/// Reads the teams of another organisation.
@ApplicationScoped
@Transactional
class LinkTeamsDesk {

    private final TeamNames names;
    private final Acting acting;

    LinkTeamsDesk(TeamNames names, Acting acting) {
        this.names = names;
        this.acting = acting;
    }

    TeamNameList of(UUID other) {
        // One's own are not those of another one, though one may read them.
        return new TeamNameList(acting.needed().value().equals(other) ? List.of() : names.of(other));
    }
}
