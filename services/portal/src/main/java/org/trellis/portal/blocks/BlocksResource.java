package org.trellis.portal.blocks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// Whom a group blocks, and what blocking does and does not do, said before it is done.
@Path("/blocks")
@Authenticated
public class BlocksResource {

    public record AllBlocks(List<BlocksClient.Block> items, String next, String done) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    /// The question before it is done; `refused` is why it was not.
    public record Asked(BlocksClient.Organisation organisation, String refused) {}

    @CheckedTemplate(basePath = "blocks")
    static class Templates {

        static native TemplateInstance blocks(AllBlocks blocks);

        static native TemplateInstance block(Asked asked);
    }

    private final BlocksClient directory;
    private final Pages pages;
    private final BlocksWords words;

    BlocksResource(@RestClient BlocksClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
        this.words = pages.words(BlocksWords.class);
    }

    @GET
    public Response blocks(@RestQuery String cursor, @RestQuery String done) {
        var blocks = directory.blocks(cursor);
        var items = blocks.items().stream()
                .map(block -> block.named(words.nameless()))
                .toList();
        return pages.show(Templates.blocks(new AllBlocks(items, blocks.next(), done)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response ask(@RestPath UUID id) {
        return pages.show(Templates.block(new Asked(directory.organisation(id), null)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response block(@RestPath UUID id) {
        try {
            directory.block(id);
            return pages.goTo("/blocks?done=blocked");
        } catch (ServiceProblem problem) {
            if (problem.status() != 422) {
                throw problem;
            }
            return pages.show(
                    422, Templates.block(new Asked(directory.organisation(id), words.refused(problem.code()))));
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/end")
    public Response unblock(@RestPath UUID id) {
        directory.unblock(id);
        return pages.goTo("/blocks?done=unblocked");
    }
}
