package org.trellis.portal.deciding;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.ApplicationsClient;
import org.trellis.portal.funds.FundsClient;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// Reads the applications that somebody ticked, with all that is to be said before they are decided together.
@RequestScoped
class Chosen {

    /// As many as a page of the inbox has, twice.
    static final int MOST = 40;

    private static final int NOT_FOUND = 404;

    private final ApplicationsClient applications;
    private final DecidingClient deciding;
    private final FundsClient funds;
    private final Places places;

    Chosen(
            @RestClient ApplicationsClient applications,
            @RestClient DecidingClient deciding,
            @RestClient FundsClient funds,
            Places places) {
        this.applications = applications;
        this.deciding = deciding;
        this.funds = funds;
        this.places = places;
    }

    /// What is none of theirs is left out.
    List<Application> read(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .limit(MOST)
                .flatMap(id -> find(id).stream())
                .filter(one -> !one.isMine())
                .toList();
    }

    AtOnce all(Collection<UUID> ids) {
        var found = read(ids);
        var names = places.names(found.stream().map(Application::groupId).toList());
        var lines = found.stream()
                .map(one -> new AtOnce.Line(one, deciding.read(one.id()), names.get(one.groupId())))
                .toList();
        var pots = lines.stream()
                .filter(AtOnce.Line::isDone)
                .map(line -> line.application().fundId())
                .distinct()
                .map(fund -> pot(fund, lines))
                .toList();
        return new AtOnce(lines, pots, FormKey.fresh());
    }

    private AtOnce.Pot pot(UUID id, List<AtOnce.Line> lines) {
        var fund = funds.read(id);
        var ofIt = lines.stream()
                .filter(line -> line.application().fundId().equals(id))
                .toList();
        return new AtOnce.Pot(
                id,
                fund.terms().name(),
                fund.money().pot(),
                sum(ofIt.stream().filter(line -> line.what().equals("give"))),
                sum(ofIt.stream().filter(line -> line.what().equals("propose"))));
    }

    private static long sum(Stream<AtOnce.Line> lines) {
        return lines.mapToLong(AtOnce.Line::pence).sum();
    }

    private Optional<Application> find(UUID id) {
        try {
            return Optional.of(applications.read(id));
        } catch (ServiceProblem problem) {
            if (problem.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
