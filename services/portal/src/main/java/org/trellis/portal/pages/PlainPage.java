package org.trellis.portal.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.portal.language.Language;

/// An error in plain words; asks nothing of the session or the services, since those may be what failed.
@ApplicationScoped
public class PlainPage {

    /// What the page says: the code picks the words, the detail comes from a service, the id leads to our log.
    public record Trouble(String code, String detail, String id, String language, String path) {}

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        static native TemplateInstance trouble(Trouble trouble);
    }

    public void show(RoutingContext context, int status, String code) {
        var response = context.response();
        response.setStatusCode(status).putHeader("Content-Type", "text/html;charset=UTF-8");
        response.end(render(context, code, null, null));
    }

    public String render(RoutingContext context, String code, String detail, String id) {
        var language = Language.of(context);
        var path = context.request().method().name().equals("GET")
                ? context.request().path()
                : "/";
        return Templates.trouble(new Trouble(code, detail, id, language.code(), path))
                .setLocale(language.locale())
                .render();
    }
}
