package org.trellis.portal.concerns;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Which institutions take concerns, and which of them the organisation acted for chose.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1")
public interface DoorsClient {

    record Door(UUID organisationId, String telephone, String words, List<String> areas, boolean here, boolean near) {

        public Door {
            areas = Objects.requireNonNullElse(areas, List.of());
        }
    }

    record AllDoors(List<Door> items) {}

    record NewDoor(String telephone, String words, List<String> areas) {}

    record Lead(UUID leadId, boolean holds) {}

    record NewLead(UUID leadId) {}

    @GET
    @Path("concern-doors")
    AllDoors doors(@RestQuery List<String> area);

    @PUT
    @Path("concern-door")
    Door open(NewDoor door);

    @DELETE
    @Path("concern-door")
    void shut();

    @GET
    @Path("safeguarding-lead")
    Lead lead();

    @PUT
    @Path("safeguarding-lead")
    Lead choose(NewLead lead);

    @DELETE
    @Path("safeguarding-lead")
    void drop();
}
