package org.trellis.portal.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// The first of two people proposes yes or no. What is refused comes back as it was typed.
@Path("/applications/{id: [0-9a-f-]{36}}")
@Authenticated
public class ProposalResource {

    private static final int FUNDS = 50;

    @CheckedTemplate(basePath = "deciding")
    static class Templates {
        static native TemplateInstance yes(ProposalForm form);

        static native TemplateInstance no(ProposalForm form);
    }

    private final Received received;
    private final DecidingClient deciding;
    private final OpenFundsClient funds;
    private final Pounds pounds;
    private final Pages pages;

    ProposalResource(
            Received received,
            @RestClient DecidingClient deciding,
            @RestClient OpenFundsClient funds,
            Pounds pounds,
            Pages pages) {
        this.received = received;
        this.deciding = deciding;
        this.funds = funds;
        this.pounds = pounds;
        this.pages = pages;
    }

    @GET
    @Path("yes")
    public Response yes(@RestPath UUID id) {
        return pages.show(Templates.yes(ProposalForm.blank(received.read(id))));
    }

    @POST
    @Path("yes")
    public Response proposeYes(@RestPath UUID id, @BeanParam ProposalForm form) {
        form.tidy(received.read(id));
        var proposal = form.yes(words());
        if (form.errors.isAny() || !propose(id, form, proposal)) {
            return pages.show(form.status, Templates.yes(form));
        }
        return pages.goTo("/applications/" + id + "?done=proposed");
    }

    @GET
    @Path("no")
    public Response no(@RestPath UUID id) {
        return pages.show(Templates.no(filled(ProposalForm.blank(received.read(id)))));
    }

    @POST
    @Path("no")
    public Response proposeNo(@RestPath UUID id, @BeanParam ProposalForm form) {
        form.tidy(received.read(id));
        var proposal = form.no(words());
        if (form.errors.isAny() || !propose(id, form, proposal)) {
            return pages.show(form.status, Templates.no(filled(form)));
        }
        return pages.goTo("/applications/" + id + "?done=proposed");
    }

    private boolean propose(UUID id, ProposalForm form, DecidingClient.NewProposal proposal) {
        try {
            deciding.propose(id, proposal);
            return true;
        } catch (ServiceProblem problem) {
            form.status = problem.status();
            switch (problem.code()) {
                case "amount-not-possible" ->
                    form.errors.add("amount", words().amountNotPossible(pounds.of(form.application.pence())));
                case "refusal-empty" -> form.errors.add("feedback", words().feedbackMissing());
                case "other-fund-unknown" -> form.errors.add("other", words().otherUnknown());
                default -> {
                    var text = Refused.text(problem, words(), pounds);
                    if (text == null) {
                        throw problem;
                    }
                    form.errors.add("form", text);
                }
            }
            return false;
        }
    }

    private ProposalForm filled(ProposalForm form) {
        form.funds = funds.find(null, FUNDS).items().stream()
                .filter(fund -> !fund.id().equals(form.application.fundId()))
                .toList();
        return form;
    }

    private DecidingWords words() {
        return pages.words(DecidingWords.class);
    }
}
