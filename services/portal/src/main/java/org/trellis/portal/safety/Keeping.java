package org.trellis.portal.safety;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.services.ServiceProblem;

/// What a group's page says of how it keeps people safe.
@RequestScoped
public class Keeping {

    private final SafetyClient directory;

    Keeping(@RestClient SafetyClient directory) {
        this.directory = directory;
    }

    /// Null where there is nothing to show: most groups write nothing, and need not.
    public SafetyClient.Safety of(UUID group) {
        try {
            var safety = directory.of(group);
            return safety.isAny() ? safety : null;
        } catch (ServiceProblem problem) {
            // The page was hidden in this very moment.
            if (problem.status() == 404) {
                return null;
            }
            throw problem;
        }
    }
}
