package org.trellis.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What the person whom a referral is about agreed may be known, as far as the viewer's side may know it now.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/referrals/{id}")
public interface PersonClient {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Details(
            String name,
            String telephone,
            String email,
            String address,
            String words,
            String canAlso,
            String codeWord) {

        /// As a link dials it.
        public String dialled() {
            return telephone.replaceAll("[^+0-9]", "");
        }

        /// Never tells any of it.
        @Override
        public String toString() {
            return "Details";
        }
    }

    record Consent(String how, int wordsVersion, String language, boolean health) {}

    record Person(Consent consent, Details details) {}

    record Code(String code) {}

    @GET
    @Path("resident")
    Details read(@RestPath UUID id);

    @PUT
    @Path("resident")
    void keep(@RestPath UUID id, Person person);

    @DELETE
    @Path("resident")
    void forget(@RestPath UUID id);

    @POST
    @Path("code")
    Code code(@RestPath UUID id);

    @POST
    @Path("receipt")
    void sendReceipt(@RestPath UUID id);
}
