package org.trellis.directory.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.Crew;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.teams.TeamResource.TeamList;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What an institution does with its teams. Whom they are shown something by is nothing that it could look up here:
/// whoever changes a team need not be in it.
@ApplicationScoped
@Transactional
class TeamDesk {

    static final int MOST = 200;

    private final Teams teams;
    private final TeamPeople people;
    private final Crew crew;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Idempotency idempotency;
    private final Acting acting;

    TeamDesk(
            Teams teams,
            TeamPeople people,
            Crew crew,
            Organisations organisations,
            Logbook logbook,
            Idempotency idempotency,
            Acting acting) {
        this.teams = teams;
        this.people = people;
        this.crew = crew;
        this.organisations = organisations;
        this.logbook = logbook;
        this.idempotency = idempotency;
        this.acting = acting;
    }

    TeamList all() {
        var in = people.byTeam();
        return new TeamList(teams.own().stream()
                .map(team -> view(team, in.getOrDefault(team.id, List.of())))
                .toList());
    }

    TeamView make(NewTeam wanted, String key) {
        var own = organisations.own();
        if (own.isGroup()) {
            throw new TeamRefusal.NoTeams().asException();
        }
        var made = idempotency.once("POST /teams", key, id -> {
            teams.takeTurn();
            if (teams.own().size() >= MOST) {
                throw new TeamRefusal.TooMany().asException();
            }
            var team = Team.of(id, own.id());
            rename(team, wanted);
            teams.persistAndFlush(team);
            logbook.note(Act.TEAM_MADE, Map.of("team", id.toString()));
        });
        return view(teams.own(made).orElseThrow(() -> new NotFound().asException()));
    }

    TeamView change(UUID id, NewTeam wanted) {
        teams.takeTurn();
        var team = find(id);
        rename(team, wanted);
        return view(team);
    }

    private void rename(Team team, NewTeam wanted) {
        if (teams.isTaken(wanted.name(), team.id)) {
            throw new TeamRefusal.NameTaken().asException();
        }
        team.becomes(wanted);
    }

    /// What was for it is for nobody from now on.
    void remove(UUID id) {
        teams.delete(find(id));
        logbook.note(Act.TEAM_REMOVED, Map.of("team", id.toString()));
    }

    TeamView add(UUID id, String person) {
        // In turn with removals, or somebody who has just left would be in a team.
        var member = Crew.find(crew.inTurn(), person).orElseThrow(() -> new NotFound().asException());
        var team = find(id);
        if (people.add(id, member.person())) {
            logbook.note(Act.TEAM_MEMBER_ADDED, Map.of("team", id.toString(), "person", person));
        }
        return view(team);
    }

    TeamView takeOut(UUID id, String person) {
        var team = find(id);
        if (!people.remove(id, person)) {
            throw new NotFound().asException();
        }
        logbook.note(Act.TEAM_MEMBER_REMOVED, Map.of("team", id.toString(), "person", person));
        return view(team);
    }

    private Team find(UUID id) {
        return teams.forChange(id).orElseThrow(() -> new NotFound().asException());
    }

    private TeamView view(Team team) {
        return view(team, people.byTeam().getOrDefault(team.id, List.of()));
    }

    private TeamView view(Team team, List<String> in) {
        var me = acting.person().orElse(null);
        return new TeamView(team.id, team.name, List.of(team.wards), in, me != null && in.contains(me));
    }
}
