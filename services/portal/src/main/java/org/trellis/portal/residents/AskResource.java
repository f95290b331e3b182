package org.trellis.portal.residents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Say;

/// Somebody asks for themselves, without an account. What they are shown then is in no address.
@Path("/ask-for-help")
public class AskResource {

    @CheckedTemplate(basePath = "residents")
    static class Templates {
        static native TemplateInstance ask(AskForm form);

        static native TemplateInstance asked(ResidentClient.Asked asked, String other);
    }

    private final ResidentClient referrals;
    private final OpenPathwaysClient pathways;
    private final NamesClient directory;
    private final Reading reading;
    private final Say say;
    private final Pages pages;

    AskResource(
            @RestClient ResidentClient referrals,
            @RestClient OpenPathwaysClient pathways,
            @RestClient NamesClient directory,
            Reading reading,
            Say say,
            Pages pages) {
        this.referrals = referrals;
        this.pathways = pathways;
        this.directory = directory;
        this.reading = reading;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery UUID pathway) {
        var form = new AskForm();
        form.pathway = pathway;
        return pages.show(Templates.ask(named(form)));
    }

    /// What was written goes over to whom they ask instead; that these may read it they have to agree anew.
    @POST
    @Path("instead")
    public Response instead(@BeanParam AskForm form, @RestForm UUID other) {
        form.pathway = other;
        form.agreed = "";
        return pages.show(Templates.ask(named(form)));
    }

    @POST
    public Response ask(@BeanParam AskForm form) {
        var wanted = named(form).wanted(reader(), words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.ask(form));
        }
        try {
            var asked = referrals.ask(form.key, wanted);
            return pages.show(Templates.asked(asked, form.other));
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
    }

    private Response refused(AskForm form, ServiceProblem problem) {
        switch (problem.code()) {
            case "receiver-paused", "receiver-full" -> {
                var more = problem.problem().more();
                form.refused = words().refused(problem.code(), form.other, say.day(day(more.get("resumeOn"))));
                form.alternatives = alternatives(more);
            }
            case "too-many-ask" -> form.refused = words().tooMany();
            case "asked-before" -> form.refused = words().before();
            default -> form.errors = FormProblem.of(problem, AskForm.NAMES, words().notPossible());
        }
        return pages.show(problem.status(), Templates.ask(form));
    }

    // To whom nobody can come by themselves is as one that is not there.
    private AskForm named(AskForm form) {
        if (form.pathway == null) {
            throw new NotFoundException();
        }
        var open = pathways.read(form.pathway);
        if (!open.selfReferral()) {
            throw new NotFoundException();
        }
        form.tidy(reader()).title = open.title();
        form.other = directory.of(open.organisationId().toString()).items().stream()
                .map(NamesClient.Named::name)
                .findFirst()
                .orElse(open.title());
        return form;
    }

    private static List<ResidentClient.Alternative> alternatives(Map<String, Object> more) {
        return more.get("alternatives") instanceof List<?> all
                ? all.stream()
                        .flatMap(one -> one instanceof Map<?, ?> found
                                ? Stream.of(new ResidentClient.Alternative(
                                        UUID.fromString(String.valueOf(found.get("pathwayId"))),
                                        null,
                                        String.valueOf(found.get("title"))))
                                : Stream.empty())
                        .toList()
                : List.of();
    }

    private static LocalDate day(Object text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private String reader() {
        return reading.language().code();
    }

    private AskWords words() {
        return pages.words(AskWords.class);
    }
}
