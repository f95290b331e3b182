package org.trellis.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.services.ServiceProblem;

/// What a group said came of a grant, where it said something.
@RequestScoped
public class GrantReports {

    private static final int NOT_FOUND = 404;

    private final GrantReportsClient reports;

    GrantReports(@RestClient GrantReportsClient reports) {
        this.reports = reports;
    }

    public Optional<GrantReportsClient.Report> of(UUID award) {
        try {
            return Optional.of(reports.read(award));
        } catch (ServiceProblem problem) {
            if (problem.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
