package org.trellis.portal.links;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// The teams of an institution, at one of which a share can be pointed.
@RequestScoped
class TheirTeams {

    private final LinksClient directory;

    TheirTeams(@RestClient LinksClient directory) {
        this.directory = directory;
    }

    /// None where we have not opened, and so can show nothing yet.
    List<LinksClient.Team> of(LinksClient.Link link) {
        var isTold = link.ours() != null && !link.organisation().isGroup();
        return isTold ? directory.teams(link.organisation().id()).items() : List.of();
    }

    Errors refused(ServiceProblem problem, LinksWords words) {
        return switch (problem.code()) {
            case "team-unknown" -> Errors.none().add("team", words.teamGone());
            case "card-is-for-a-team" -> Errors.none().add("team", words.forATeam());
            default -> FormProblem.of(problem, Map.of(), words.notPossible());
        };
    }
}
