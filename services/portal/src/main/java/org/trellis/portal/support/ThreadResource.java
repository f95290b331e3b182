package org.trellis.portal.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// What the two of an ask wrote to each other, and one more.
@Path("/asks/{id: [0-9a-f-]{36}}/with/{other: [0-9a-f-]{36}}")
@Authenticated
public class ThreadResource {

    private static final int PAGE = 20;

    /// A message as it is being written.
    public static class Form {

        @RestForm
        public String words;

        @RestForm
        public boolean publicContacts;

        @RestForm
        public String key;

        public AsksClient.Ask ask;
        public UUID otherId;
        public String other;
        public AsksClient.Messages page;
        public boolean askContacts;
        public boolean done;
        public Errors errors = Errors.none();
    }

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance thread(Form form);
    }

    private final AsksClient asks;
    private final Places places;
    private final Pages pages;

    ThreadResource(@RestClient AsksClient asks, Places places, Pages pages) {
        this.asks = asks;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response read(@RestPath UUID id, @RestPath UUID other, @RestQuery UUID cursor, @RestQuery String done) {
        var form = new Form();
        form.done = "written".equals(done);
        return show(200, form, id, other, cursor);
    }

    @POST
    public Response write(@RestPath UUID id, @RestPath UUID other, @BeanParam Form form) {
        var text = Objects.requireNonNullElse(form.words, "").strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            form.errors.add("words", words().messageMissing());
            return show(422, form, id, other, null);
        }
        try {
            asks.write(
                    id,
                    other,
                    FormKey.of(form.key),
                    new AsksClient.NewMessage(text, form.publicContacts ? Boolean.TRUE : null));
            return pages.goTo("/asks/" + id + "/with/" + other + "?done=written");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "may-be-personal" -> {
                    form.askContacts = true;
                    form.errors.add("words", words().mayBePersonal());
                }
                case "has-ni-number" -> form.errors.add("words", words().hasNiNumber());
                case "ask-over" -> form.errors.add("words", words().over());
                case "not-linked" -> form.errors.add("words", words().notLinked());
                case "links-not-current" -> form.errors.add("words", words().notCurrent());
                case "too-many-messages" -> form.errors.add("words", words().tooManyMessages());
                default -> form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
            return show(problem.status(), form, id, other, null);
        }
    }

    private Response show(int status, Form form, UUID id, UUID other, UUID cursor) {
        form.page = asks.thread(id, other, cursor, PAGE);
        form.ask = asks.read(id);
        form.otherId = other;
        form.other = places.names(List.of(other)).getOrDefault(other, words().unknown());
        form.key = FormKey.of(form.key);
        return pages.show(status, Templates.thread(form));
    }

    private AsksWords words() {
        return pages.words(AsksWords.class);
    }
}
