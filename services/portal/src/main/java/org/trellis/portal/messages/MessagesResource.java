package org.trellis.portal.messages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Pages;

/// E-mails and texts that the local stack caught. Anywhere else this page does not exist.
@Path("/dev/messages")
public class MessagesResource {

    public record Message(String id, String kind, Instant at, List<String> to, String subject, String text) {}

    public record Caught(List<Message> items) {}

    /// `isThere` is false when the sink does not answer.
    public record MessagesPage(boolean isThere, List<Message> items) {}

    @RegisterRestClient(configKey = "dev-messages")
    @Path("")
    public interface SinkClient {
        @GET
        Caught caught();
    }

    @CheckedTemplate(basePath = "messages")
    static class Templates {
        static native TemplateInstance messages(MessagesPage page);
    }

    private final SinkClient sink;
    private final Pages pages;
    private final boolean isLocal;

    MessagesResource(
            @RestClient SinkClient sink, Pages pages, @ConfigProperty(name = "trellis.dev.messages") boolean isLocal) {
        this.sink = sink;
        this.pages = pages;
        this.isLocal = isLocal;
    }

    @GET
    public Response messages() {
        if (!isLocal) {
            throw new NotFoundException();
        }
        return pages.show(Templates.messages(caught()));
    }

    private MessagesPage caught() {
        try {
            return new MessagesPage(true, sink.caught().items());
        } catch (ProcessingException _) {
            return new MessagesPage(false, List.of());
        }
    }
}
