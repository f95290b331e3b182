package org.trellis.portal.funds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// Money that comes into a fund, and every movement of it.
@Path("/our-funds")
@Authenticated
public class FundMoneyResource {

    private static final int PAGE = 20;
    private static final String FROM = "own|other|(infrastructure|council):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public record Ledger(FundsClient.Fund fund, List<FundsClient.Entry> items, UUID next) {}

    @CheckedTemplate(basePath = "funds")
    static class Templates {
        static native TemplateInstance ledger(Ledger ledger);
    }

    private final FundsClient grants;
    private final OurFund ourFund;
    private final GrantRoles roles;
    private final Pages pages;

    FundMoneyResource(@RestClient FundsClient grants, OurFund ourFund, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.ourFund = ourFund;
        this.roles = roles;
        this.pages = pages;
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/sources")
    public Response receive(@RestPath UUID id, @RestForm String from, @RestForm String amount, @RestForm String key) {
        roles.mustGive();
        var given = new OurFund.Given(
                Objects.requireNonNullElse(from, ""),
                Objects.requireNonNullElse(amount, "").strip(),
                FormKey.of(key));
        var pence = Pounds.pence(given.amount());
        var errors = Errors.none();
        if (!given.from().matches(FROM)) {
            errors.add("from", words().fromMissing());
        }
        if (pence.isEmpty()) {
            errors.add("amount", words().amountUnclear());
        }
        if (errors.isAny()) {
            return ourFund.show(422, id, given, errors, null);
        }
        try {
            grants.receive(id, given.key(), Givers.of(given.from(), pence.get()));
            return pages.goTo("/our-funds/" + id + "?done=received");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "amount-not-possible" -> errors.add("amount", words().sourceNotPossible());
                case "fund-too-large" -> errors.add("amount", words().fundTooLarge());
                case "source-unclear" -> errors.add("from", words().fromMissing());
                case "fund-closed" -> errors.add("form", words().fundClosed());
                default -> throw problem;
            }
            return ourFund.show(problem.status(), id, given, errors, null);
        }
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/ledger")
    public Response ledger(@RestPath UUID id, @RestQuery UUID cursor) {
        roles.mustGive();
        var found = grants.entries(id, cursor, PAGE);
        return pages.show(Templates.ledger(new Ledger(grants.read(id), found.items(), found.next())));
    }

    private KeepingWords words() {
        return pages.words(KeepingWords.class);
    }
}
