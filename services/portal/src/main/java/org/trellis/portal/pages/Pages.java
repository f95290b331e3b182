package org.trellis.portal.pages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.trellis.portal.language.Reading;

/// Turns a template into an answer, in the reader's language.
@RequestScoped
public class Pages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Reading reading;

    Pages(Reading reading) {
        this.reading = reading;
    }

    public Response show(TemplateInstance template) {
        return show(200, template);
    }

    // Rendered here, on the worker thread: what a template asks for may still have to be fetched.
    public Response show(int status, TemplateInstance template) {
        var page = template.setLocale(reading.locale()).render();
        return Response.status(status).type(HTML).entity(page).build();
    }

    /// After a form: go and look, so that a reload sends nothing twice.
    public Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(path).toString())
                .build();
    }

    /// The words of a feature in the reader's language, for Java that has to choose among them.
    public <W> W words(Class<W> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(reading.language().code()));
    }
}
