package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
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

/// What the two desks of a referral wrote to each other, and one more.
@Path("/referrals/{id: [0-9a-f-]{36}}/messages")
@Authenticated
public class MessagesResource {

    private static final int PAGE = 20;

    /// A message as it is being written.
    public static class Form {

        @RestForm
        public String text;

        @RestForm
        public String key;

        public Referral referral;
        public String other;
        public MessagesClient.Page page;
        public boolean done;
        public Errors errors = Errors.none();
    }

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance messages(Form form);
    }

    private final ReferralsClient referrals;
    private final MessagesClient messages;
    private final Places places;
    private final Pages pages;

    MessagesResource(
            @RestClient ReferralsClient referrals, @RestClient MessagesClient messages, Places places, Pages pages) {
        this.referrals = referrals;
        this.messages = messages;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response read(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery String done) {
        var form = new Form();
        form.done = "written".equals(done);
        return pages.show(Templates.messages(filled(form, id, cursor)));
    }

    @POST
    public Response write(@RestPath UUID id, @BeanParam Form form) {
        var text = Objects.requireNonNullElse(form.text, "").strip();
        if (text.isEmpty()) {
            form.errors.add("text", words().messageMissing());
            return pages.show(422, Templates.messages(filled(form, id, null)));
        }
        try {
            messages.write(id, FormKey.of(form.key), new MessagesClient.New(text));
            return pages.goTo("/referrals/" + id + "/messages?done=written");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "looks-personal" ->
                    form.errors.add(
                            "text",
                            words().messagePersonal(String.valueOf(
                                    problem.problem().more().get("found"))));
                case "referral-not-open" -> form.errors.add("text", words().messageOver());
                case "too-many-messages" -> form.errors.add("text", words().messageTooMany());
                default -> form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
            return pages.show(problem.status(), Templates.messages(filled(form, id, null)));
        }
    }

    private Form filled(Form form, UUID id, UUID cursor) {
        form.referral = referrals.read(id);
        form.other = places.names(Collections.singleton(form.referral.otherId()))
                .getOrDefault(form.referral.otherId(), words().unknown());
        form.page = messages.list(id, cursor, PAGE);
        form.key = FormKey.of(form.key);
        return form;
    }

    private ReferralWords words() {
        return pages.words(ReferralWords.class);
    }
}
