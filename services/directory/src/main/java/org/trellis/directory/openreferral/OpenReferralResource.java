package org.trellis.directory.openreferral;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.directory.openreferral.Shapes.Api;
import org.trellis.directory.openreferral.Shapes.Organization;
import org.trellis.directory.openreferral.Shapes.ServiceAtLocation;
import org.trellis.directory.openreferral.Shapes.ServiceEntry;
import org.trellis.problem.NotFound;

@Path(OpenFeedFilter.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Open Referral UK",
        description =
                "What is public, in the shapes of Open Referral UK 3.0. Outside it is at /api/open-referral-uk/v3.")
public class OpenReferralResource {

    private static final String IDS = "{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final FeedDesk desk;
    private final Entries entries;
    private final Translation translation;
    private final Lines lines;
    private final String portal;

    OpenReferralResource(
            FeedDesk desk,
            Entries entries,
            Translation translation,
            Lines lines,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.desk = desk;
        this.entries = entries;
        this.translation = translation;
        this.lines = lines;
        this.portal = portal;
    }

    @GET
    @Operation(operationId = "orukApi", summary = "Read what this feed is")
    @APIResponse(responseCode = "200", description = "Version, profile, and where it is described")
    public Api api() {
        return new Api(
                "HSDS-UK-3.0",
                "https://docs.openreferraluk.org/en/latest/hsds/schema_reference.html",
                portal + "/api/directory/openapi");
    }

    @GET
    @Path("services")
    @Operation(
            operationId = "orukServices",
            summary = "List services",
            description = "One for each public listing, in the order of their ids. Listings that somebody imported say"
                    + " so in `alert` and have no `assured_date`.")
    @APIResponse(responseCode = "200", description = "A page, or with `ndjson` a line for each")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `moment-invalid`")
    public Response services(@BeanParam @Valid FeedFilter asked) {
        Function<Entry, Object> as =
                asked.minimal ? translation::minimal : asked.full ? translation::fullService : translation::service;
        return answer(asked, desk.services(asked), as);
    }

    @GET
    @Path("services/" + IDS)
    @Operation(operationId = "orukService", summary = "Read one service, fully nested")
    @APIResponse(responseCode = "200", description = "With organization, areas, places, languages and needs")
    @APIResponse(responseCode = "404", description = "Absent or not public: `not-found`")
    public ServiceEntry service(@RestPath UUID id) {
        return translation.fullService(one(id, false));
    }

    @GET
    @Path("service_at_locations")
    @Operation(
            operationId = "orukServicesAtLocations",
            summary = "List services at locations",
            description = "Of the public listings that have a point, which is rounded to about a kilometre.")
    @APIResponse(responseCode = "200", description = "A page, or with `ndjson` a line for each")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `moment-invalid`, `postcode-unknown`")
    public Response atLocations(@BeanParam @Valid FeedFilter asked) {
        return answer(asked, desk.atLocations(asked), entry -> translation.atLocation(entry, asked.full));
    }

    @GET
    @Path("service_at_locations/" + IDS)
    @Operation(operationId = "orukServiceAtLocation", summary = "Read one service at its location, fully nested")
    @APIResponse(responseCode = "200", description = "With its service")
    @APIResponse(responseCode = "404", description = "Absent, without a point, or not public: `not-found`")
    public ServiceAtLocation atLocation(@RestPath UUID id) {
        return translation.atLocation(one(id, true), true);
    }

    @GET
    @Path("organizations")
    @Operation(operationId = "orukOrganizations", summary = "List organizations: the groups whose listing is public")
    @APIResponse(responseCode = "200", description = "A page, or with `ndjson` a line for each")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Response organizations(@BeanParam @Valid FeedFilter asked) {
        Function<Entry, Object> as = asked.fullService
                ? translation::withServices
                : asked.full ? translation::withLinks : entry -> translation.organization(entry, null);
        return answer(asked, desk.organizations(asked), as);
    }

    @GET
    @Path("organizations/" + IDS)
    @Operation(operationId = "orukOrganization", summary = "Read one organization with its service")
    @APIResponse(responseCode = "200", description = "With the service's id; with all of it for `full_service`")
    @APIResponse(responseCode = "404", description = "Absent or not public: `not-found`")
    public Organization organization(@RestPath UUID id, @RestQuery("full_service") boolean fullService) {
        var entry = one(id, false);
        return fullService ? translation.withServices(entry) : translation.withLinks(entry);
    }

    private Entry one(UUID id, boolean placed) {
        return entries.one(id, placed).orElseThrow(() -> new NotFound().asException());
    }

    private Response answer(FeedFilter asked, Selection selection, Function<Entry, ?> as) {
        if (!asked.isStream()) {
            return Response.ok(desk.page(asked, selection, as)).build();
        }
        StreamingOutput body = to -> lines.write(to, each -> desk.all(selection, one -> each.accept(as.apply(one))));
        return Response.ok(body, Lines.TYPE).build();
    }
}
