package org.trellis.directory.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The teams of others, as far as the organisation acted for may know of them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamNames {

    private final Teams teams;

    TeamNames(Teams teams) {
        this.teams = teams;
    }

    /// Those of these that there are, and that may be known, by id.
    public Map<UUID, TeamName> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : teams.list("id in ?1", ids).stream()
                        .map(TeamNames::name)
                        .collect(Collectors.toMap(TeamName::id, Function.identity()));
    }

    /// The team out of those that are known, without a name where it is not among them; null where there is no id.
    public static TeamName of(UUID id, Map<UUID, TeamName> known) {
        return id == null ? null : known.getOrDefault(id, new TeamName(id, null, null));
    }

    /// Whether this is a team of that organisation, and may be known.
    public boolean isOf(UUID organisation, UUID team) {
        return teams.count("organisationId = ?1 and id = ?2", organisation, team) > 0;
    }

    /// None where the organisation has none, and where they may not be known.
    List<TeamName> of(UUID organisation) {
        return teams.of(organisation).stream().map(TeamNames::name).toList();
    }

    private static TeamName name(Team team) {
        return new TeamName(team.id, team.name, List.of(team.wards));
    }
}
