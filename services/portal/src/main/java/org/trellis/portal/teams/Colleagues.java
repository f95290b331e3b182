package org.trellis.portal.teams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.session.Viewer;

/// The teams of the viewer's institution, with what their people are called there. A group has none of this.
@RequestScoped
class Colleagues {

    private final TeamsClient directory;
    private final Viewer viewer;

    Colleagues(@RestClient TeamsClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    void onlyOfAnInstitution() {
        viewer.organisation();
        if (viewer.isOfAGroup()) {
            throw new NotFoundException();
        }
    }

    void onlyForKeepers() {
        onlyOfAnInstitution();
        if (!viewer.isKeeper()) {
            throw new NotFoundException();
        }
    }

    List<TeamsClient.Team> teams() {
        return directory.all().items();
    }

    TeamsClient.Team team(UUID id) {
        return teams().stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    Map<String, TeamsClient.Member> members() {
        return directory.members().items().stream()
                .collect(Collectors.toMap(TeamsClient.Member::person, Function.identity(), (a, _) -> a));
    }

    /// Those who still belong to the institution.
    static List<TeamsClient.Member> in(TeamsClient.Team team, Map<String, TeamsClient.Member> members) {
        return team.people().stream()
                .filter(members::containsKey)
                .map(members::get)
                .toList();
    }
}
