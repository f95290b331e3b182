package org.trellis.portal.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// What an institution has to pay, and what became of it. Trellis moves no money itself.
@Path("/payments")
@Authenticated
public class PaymentsResource {

    private static final int PAGE = 20;
    private static final List<String> STATES = List.of("to-pay", "in-file", "paid", "failed", "bounced", "stopped");
    private static final List<String> MARKS = List.of("in-file", "paid", "failed", "bounced");

    /// The names are of the groups that the viewer may know.
    public record Some(String state, List<PaymentsClient.Payment> items, UUID next, Map<UUID, String> names) {

        public List<String> states() {
            return STATES;
        }

        public String group(PaymentsClient.Payment one) {
            return names.get(one.groupId());
        }
    }

    /// `account` is null where none can be used yet, where things are bought, and when it is paid.
    public record Shown(
            PaymentsClient.Payment payment,
            PaymentsClient.Account account,
            Map<UUID, String> names,
            UUID viewer,
            Errors errors,
            String done) {

        /// Whether who pays holds the money itself: nothing goes through a bank then.
        public boolean isKept() {
            return viewer.equals(payment.payeeId());
        }

        public String group() {
            return names.get(payment.groupId());
        }

        public String payee() {
            return names.get(payment.payeeId());
        }
    }

    @CheckedTemplate(basePath = "paying")
    static class Templates {
        static native TemplateInstance payments(Some some);

        static native TemplateInstance payment(Shown shown);
    }

    private final PaymentsClient grants;
    private final AwardsClient awards;
    private final Places places;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final Pages pages;

    PaymentsResource(
            @RestClient PaymentsClient grants,
            @RestClient AwardsClient awards,
            Places places,
            GrantRoles roles,
            Viewer viewer,
            Pages pages) {
        this.grants = grants;
        this.awards = awards;
        this.places = places;
        this.roles = roles;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response payments(@RestQuery String state, @RestQuery UUID cursor) {
        roles.mustGive();
        var chosen = state != null && STATES.contains(state) ? state : "to-pay";
        var found = grants.list(chosen, cursor, PAGE);
        var names = places.names(
                found.items().stream().map(PaymentsClient.Payment::groupId).toList());
        return pages.show(Templates.payments(new Some(chosen, found.items(), found.next(), names)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response payment(@RestPath UUID id, @RestQuery String done) {
        roles.mustGive();
        return show(200, id, Errors.none(), done);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/state")
    public Response mark(@RestPath UUID id, @RestForm String state) {
        roles.mustGive();
        if (state == null || !MARKS.contains(state)) {
            return pages.goTo("/payments/" + id);
        }
        try {
            grants.become(id, new PaymentsClient.State(state));
            return pages.goTo("/payments/" + id + "?done=" + state);
        } catch (ServiceProblem problem) {
            var words = pages.words(PayingWords.class);
            var text = switch (problem.code()) {
                case "payment-state-not-possible" -> words.notPossible();
                case "application-not-approved" -> words.takenBack();
                case "payment-used-since" -> words.usedSince();
                default -> throw problem;
            };
            return show(problem.status(), id, Errors.none().add("form", text), null);
        }
    }

    /// What a group gave back before it was no more: there is no page of its application on which to say so.
    @POST
    @Path("{id: [0-9a-f-]{36}}/return")
    public Response cameBack(@RestPath UUID id) {
        roles.mustGive();
        try {
            awards.returned(grants.read(id).awardId());
            return pages.goTo("/payments/" + id + "?done=returned");
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("nothing-coming-back")) {
                throw problem;
            }
            var text = pages.words(PayingWords.class).nothingComingBack();
            return show(problem.status(), id, Errors.none().add("form", text), null);
        }
    }

    private Response show(int status, UUID id, Errors errors, String done) {
        var payment = grants.read(id);
        var names = places.names(Arrays.asList(payment.groupId(), payment.payeeId()));
        var said = Objects.requireNonNullElse(done, "");
        return pages.show(
                status,
                Templates.payment(new Shown(payment, account(payment), names, viewer.organisation(), errors, said)));
    }

    private PaymentsClient.Account account(PaymentsClient.Payment payment) {
        if (payment.isBought() || !payment.isUnderWay()) {
            return null;
        }
        try {
            return grants.account(payment.id());
        } catch (ServiceProblem problem) {
            if (problem.code().equals("no-account-yet")) {
                return null;
            }
            throw problem;
        }
    }
}
