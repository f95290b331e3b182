package org.trellis.portal.hosting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.ExitClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// How an institution stops holding money for groups: it says when, and ends once nothing is left.
@Path("/hosting/leaving")
@Authenticated
public class LeavingResource {

    private static final int LONGEST = 1000;

    /// The names are of the groups that the viewer may know. `day` and `words` were typed.
    public record Shown(
            ExitClient.Exit exit, Map<UUID, String> names, String day, String words, Errors errors, String done) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    @CheckedTemplate(basePath = "hosting")
    static class Templates {
        static native TemplateInstance leaving(Shown shown);
    }

    private final ExitClient exits;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    LeavingResource(@RestClient ExitClient exits, Places places, GrantRoles roles, Pages pages) {
        this.exits = exits;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response leaving(@RestQuery String done) {
        roles.mustGive();
        return show(200, null, null, Errors.none(), done);
    }

    @POST
    public Response say(@RestForm String day, @RestForm String words) {
        roles.mustGive();
        var typed = Objects.requireNonNullElse(words, "").strip();
        var errors = Errors.none();
        var last = day(day);
        if (last == null) {
            errors.add("day", say().dayUnclear());
        }
        if (typed.isEmpty() || typed.length() > LONGEST) {
            errors.add("words", say().leavingWordsMissing());
        }
        if (errors.isAny()) {
            return show(422, day, typed, errors, null);
        }
        return act(day, typed, "leaving", () -> exits.say(new ExitClient.NewExit(last, typed)));
    }

    @POST
    @Path("staying")
    public Response stay() {
        roles.mustGive();
        return act(null, null, "staying", exits::stay);
    }

    @POST
    @Path("end")
    public Response end() {
        roles.mustGive();
        return act(null, null, "ended", exits::end);
    }

    private Response act(String day, String words, String done, Runnable act) {
        try {
            act.run();
            return pages.goTo("/hosting/leaving?done=" + done);
        } catch (ServiceProblem problem) {
            var errors = Errors.none();
            switch (problem.code()) {
                case "last-day-too-soon" -> errors.add("day", say().dayTooSoon());
                case "balances-left" -> errors.add("balances", say().balancesLeft());
                case "host-exit-ended", "host-exit-not-said" -> errors.add("form", say().exitMoved());
                default -> throw problem;
            }
            return show(problem.status(), day, words, errors, null);
        }
    }

    private Response show(int status, String day, String words, Errors errors, String done) {
        var exit = exits.read();
        var names = places.names(
                exit.balances().stream().map(ExitClient.Balance::groupId).toList());
        var last = exit.lastDay() == null ? "" : exit.lastDay().toString();
        return pages.show(
                status,
                Templates.leaving(new Shown(
                        exit,
                        names,
                        Objects.requireNonNullElse(day, last),
                        Objects.requireNonNullElse(words, Objects.requireNonNullElse(exit.words(), "")),
                        errors,
                        Objects.requireNonNullElse(done, ""))));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(typed, "").strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private HostingWords say() {
        return pages.words(HostingWords.class);
    }
}
