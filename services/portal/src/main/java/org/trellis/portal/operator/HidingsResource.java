package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.operator.OperatorClient.Hiding;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Pages that are kept from the public, what their groups say, and a form for one more.
@Path("/operator/hidings")
public class HidingsResource {

    /// What was typed; `group` is the address of a page, or the id in it.
    public record Typed(String group, String reason, String hours, String key) {}

    public record Page(List<Hiding> hidings, Typed typed, Errors errors, String done) {}

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance hidings(Page page);
    }

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Map<String, String> FIELDS = Map.of("organisation", "group", "until", "hours");

    private final OperatorClient directory;
    private final OperatorOnly operator;
    private final Pages pages;
    private final InstantSource clock;
    private final OperatorWords words;

    HidingsResource(@RestClient OperatorClient directory, OperatorOnly operator, Pages pages, InstantSource clock) {
        this.directory = directory;
        this.operator = operator;
        this.pages = pages;
        this.clock = clock;
        this.words = pages.words(OperatorWords.class);
    }

    @GET
    public Response all(@RestQuery String done) {
        operator.needed();
        var typed = new Typed("", "", "24", FormKey.fresh());
        return pages.show(Templates.hidings(
                new Page(directory.hidings().items(), typed, Errors.none(), done == null ? "" : done)));
    }

    @POST
    public Response hide(
            @RestForm String group, @RestForm String reason, @RestForm String hours, @RestForm String key) {
        operator.needed();
        var typed = new Typed(stripped(group), stripped(reason), stripped(hours), FormKey.of(key));
        var errors = Errors.none();
        var id = ID.matcher(typed.group());
        if (!id.find()) {
            errors.add("group", words.groupMissing());
        }
        if (!typed.hours().matches("[1-9]|1\\d|2[0-4]")) {
            errors.add("hours", words.hoursWrong());
        }
        if (errors.isAny()) {
            return again(typed, errors);
        }
        try {
            // A minute less, or a clock that runs ahead would make a whole day too long.
            var until = clock.instant()
                    .plus(Duration.ofHours(Long.parseLong(typed.hours())))
                    .minusSeconds(60);
            directory.hide(
                    typed.key(), new OperatorClient.NewHiding(UUID.fromString(id.group()), typed.reason(), until));
            return pages.goTo("/operator/hidings?done=hidden");
        } catch (ServiceProblem problem) {
            return again(
                    typed,
                    problem.status() == 404
                            ? errors.add("group", words.groupUnknown())
                            : FormProblem.of(problem, FIELDS, words.notPossible()));
        }
    }

    private Response again(Typed typed, Errors errors) {
        return pages.show(422, Templates.hidings(new Page(directory.hidings().items(), typed, errors, "")));
    }

    @POST
    @Path("{id}/lift")
    public Response lift(@RestPath UUID id) {
        operator.needed();
        directory.lift(id);
        return pages.goTo("/operator/hidings?done=lifted");
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
