package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.operator.OperatorClient.Hiding;
import org.trellis.portal.operator.OperatorClient.Visit;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// How the platform stands. Shows what can be had, and says of the rest that it cannot.
@Path("/operator")
public class OperatorResource {

    /// `hidings` and `visits` are null while directory is away.
    public record Overview(List<Services.State> services, List<Hiding> hidings, List<Visit> visits) {

        public List<Hiding> live() {
            return hidings.stream().filter(Hiding::isLive).toList();
        }

        public List<Hiding> appeals() {
            return live().stream().filter(hiding -> hiding.appeal() != null).toList();
        }
    }

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance overview(Overview overview);
    }

    private final OperatorClient directory;
    private final Services services;
    private final OperatorOnly operator;
    private final Pages pages;

    OperatorResource(@RestClient OperatorClient directory, Services services, OperatorOnly operator, Pages pages) {
        this.directory = directory;
        this.services = services;
        this.operator = operator;
        this.pages = pages;
    }

    @GET
    public Response overview() {
        var token = operator.needed();
        return pages.show(Templates.overview(new Overview(
                services.now(token),
                ifThere(() -> directory.hidings().items()),
                ifThere(() -> directory.visits().items()))));
    }

    private static <T> T ifThere(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (ProcessingException away) {
            return null;
        } catch (ServiceProblem problem) {
            if (problem.status() == 503) {
                return null;
            }
            throw problem;
        }
    }
}
