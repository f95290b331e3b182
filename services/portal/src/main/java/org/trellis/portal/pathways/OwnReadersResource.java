package org.trellis.portal.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// Who asked to refer by an organisation's own pathways, and what readers said of them.
@Path("/our-pathways")
@Authenticated
public class OwnReadersResource {

    private static final int PAGE = 20;

    /// An ask with names in the place of ids; `by` is null of an organisation that the viewer may not know.
    public record Item(ReadersClient.Ask ask, String by, String title) {}

    /// Asks: all of one pathway, or where that is null those of any that wait for an answer.
    public record AskPage(Pathway pathway, List<Item> items, String next, String done) {

        public String nextAddress() {
            return address(pathway == null ? null : pathway.id()) + "?cursor=" + next;
        }
    }

    /// What one organisation said.
    public record Said(ReadersClient.Report report, String by) {}

    public record SaidPage(Pathway pathway, List<Said> items) {}

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance asks(AskPage page);

        static native TemplateInstance said(SaidPage page);
    }

    private final PathwaysClient pathways;
    private final ReadersClient readers;
    private final Places places;
    private final Pages pages;

    OwnReadersResource(
            @RestClient PathwaysClient pathways, @RestClient ReadersClient readers, Places places, Pages pages) {
        this.pathways = pathways;
        this.readers = readers;
        this.places = places;
        this.pages = pages;
    }

    @GET
    @Path("asks")
    public Response open(@RestQuery String cursor, @RestQuery String done) {
        return show(null, readers.openAsks(cursor, PAGE), done);
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/referrers")
    public Response asks(@RestPath UUID id, @RestQuery String cursor, @RestQuery String done) {
        return show(pathways.read(id).getEntity(), readers.asks(id, cursor, PAGE), done);
    }

    /// `all`: the button stood on the page of one pathway, to which the answer leads back.
    @POST
    @Path("{id: [0-9a-f-]{36}}/referrers/{ask: [0-9a-f-]{36}}")
    public Response answer(@RestPath UUID id, @RestPath UUID ask, @RestForm boolean yes, @RestForm boolean all) {
        readers.answer(id, ask, Map.of("yes", yes));
        return pages.goTo(address(all ? id : null) + "?done=" + (yes ? "yes" : "no"));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/reports")
    public Response reports(@RestPath UUID id) {
        var said = readers.reports(id);
        var names = places.names(said.stream()
                .map(ReadersClient.Report::organisationId)
                .filter(Objects::nonNull)
                .toList());
        var items = said.stream()
                .map(one -> new Said(one, one.organisationId() == null ? null : names.get(one.organisationId())))
                .toList();
        return pages.show(Templates.said(new SaidPage(pathways.read(id).getEntity(), items)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/reports/{report: [0-9a-f-]{36}}/settled")
    public Response settle(@RestPath UUID id, @RestPath UUID report) {
        readers.settle(id, report);
        return pages.goTo("/our-pathways/" + id + "/reports");
    }

    private Response show(Pathway pathway, ReadersClient.Asks found, String done) {
        var names = places.names(
                found.items().stream().map(ReadersClient.Ask::organisationId).toList());
        Map<UUID, Pathway> own = pathway == null && !found.items().isEmpty()
                ? pathways.own().stream().collect(Collectors.toMap(Pathway::id, Function.identity()))
                : Map.of();
        var items = found.items().stream()
                .map(one -> new Item(one, names.get(one.organisationId()), title(own.get(one.pathwayId()))))
                .toList();
        return pages.show(
                Templates.asks(new AskPage(pathway, items, found.next(), Objects.requireNonNullElse(done, ""))));
    }

    private static String title(Pathway pathway) {
        return pathway == null ? null : pathway.title();
    }

    private static String address(UUID pathway) {
        return pathway == null ? "/our-pathways/asks" : "/our-pathways/" + pathway + "/referrers";
    }
}
