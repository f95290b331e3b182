package org.trellis.portal.operator;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What the operator asks of directory.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface OperatorClient {

    record Institution(
            UUID id, String kind, String name, String gss, String state, String invited, Instant invitedUntil) {

        public boolean mayBeInvited() {
            return "invited".equals(state) || "over".equals(state);
        }
    }

    record Institutions(List<Institution> items, String next) {}

    record NewInstitution(String kind, String name, String gss, String evidence, String firstMember, String language) {}

    record Again(String firstMember) {}

    record Hiding(
            UUID id,
            UUID organisation,
            String name,
            String reason,
            Instant since,
            Instant until,
            Instant endedAt,
            String ended,
            String appeal) {

        public boolean isLive() {
            return endedAt == null;
        }
    }

    record Hidings(List<Hiding> items) {}

    record NewHiding(UUID organisation, String reason, Instant until) {}

    record Visit(UUID id, UUID organisation, String name, String about, Instant since, Instant until) {}

    record Visits(List<Visit> items) {}

    record Confirmed(Instant at) {}

    record Listing(String name, String visibility, String summary, List<String> offers, Confirmed confirmed) {}

    record Other(UUID id, String name) {}

    record Side(String level) {}

    record Link(Other organisation, Side ours, Side theirs) {

        public String ourLevel() {
            return ours == null ? null : ours.level();
        }

        public String theirLevel() {
            return theirs == null ? null : theirs.level();
        }
    }

    record Links(List<Link> items) {}

    record NoticesState(int stewards, int withPhone, int withEmail) {}

    @GET
    @Path("institutions")
    Institutions institutions(@RestQuery String cursor);

    @POST
    @Path("institutions/registrations")
    Institution register(@HeaderParam("Idempotency-Key") String key, NewInstitution wanted);

    @PUT
    @Path("institutions/{id}/invitation")
    Institution again(@RestPath UUID id, Again to);

    @DELETE
    @Path("institutions/{id}/invitation")
    void withdraw(@RestPath UUID id);

    @GET
    @Path("hidings")
    Hidings hidings();

    @POST
    @Path("hidings")
    Hiding hide(@HeaderParam("Idempotency-Key") String key, NewHiding wanted);

    @DELETE
    @Path("hidings/{id}")
    void lift(@RestPath UUID id);

    @GET
    @Path("support-visits")
    Visits visits();

    @GET
    @Path("support-visits/{id}/listing")
    Listing listing(@RestPath UUID id);

    @GET
    @Path("support-visits/{id}/links")
    Links links(@RestPath UUID id);

    @GET
    @Path("support-visits/{id}/notices-state")
    NoticesState notices(@RestPath UUID id);
}
