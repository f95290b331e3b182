package org.trellis.portal.pathways;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Finds pathways, and keeps those of the organisation acted for.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/pathways")
public interface PathwaysClient {

    record Found(List<Pathway> items, String next) {}

    /// One part that is not as it was.
    record Difference(String part, String was, String became) {

        /// Whether what it was before is in words of the holder, and not a code.
        public boolean isWords() {
            return List.of(
                            "title",
                            "eligibility",
                            "how",
                            "whatNext",
                            "hours",
                            "patches",
                            "costWords",
                            "answerDays",
                            "mostPerSender",
                            "telephone",
                            "email",
                            "link")
                    .contains(part);
        }
    }

    record Version(int version, Instant at, List<Difference> changes) {}

    @GET
    Found find(
            @RestQuery List<String> need,
            @RestQuery List<String> area,
            @RestQuery String postcode,
            @RestQuery String language,
            @RestQuery UUID organisation,
            @RestQuery String cursor,
            @RestQuery int limit);

    @GET
    @Path("{id}")
    RestResponse<Pathway> read(@RestPath UUID id);

    @GET
    @Path("{id}/versions")
    List<Version> versions(@RestPath UUID id);

    @GET
    @Path("mine")
    List<Pathway> own();

    @POST
    RestResponse<Pathway> add(@HeaderParam("Idempotency-Key") String key, PathwayWish wanted);

    @PUT
    @Path("{id}")
    void edit(@RestPath UUID id, @HeaderParam("If-Match") String etag, PathwayWish wanted);

    @PUT
    @Path("{id}/publication")
    void publish(@RestPath UUID id, Map<String, Boolean> wanted);

    @PUT
    @Path("{id}/confirmation")
    void confirm(@RestPath UUID id, Map<String, Boolean> said);

    @DELETE
    @Path("{id}")
    void remove(@RestPath UUID id);
}
