package org.trellis.portal.funds;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Hosts that stop.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1")
public interface ExitClient {

    record Balance(UUID awardId, UUID groupId, Long pence, String state) {}

    record Exit(LocalDate lastDay, String words, Instant saidAt, Instant endedAt, List<Balance> balances) {

        public Exit {
            balances = Objects.requireNonNullElse(balances, List.of());
        }

        public boolean isSaid() {
            return lastDay != null;
        }

        public boolean isEnded() {
            return endedAt != null;
        }
    }

    record NewExit(LocalDate lastDay, String words) {}

    record Leaving(UUID hostId, LocalDate lastDay, String words) {}

    record LeavingHosts(List<Leaving> items) {

        public LeavingHosts {
            items = Objects.requireNonNullElse(items, List.of());
        }
    }

    @GET
    @Path("host-exit")
    Exit read();

    @PUT
    @Path("host-exit")
    void say(NewExit exit);

    @DELETE
    @Path("host-exit")
    void stay();

    @PUT
    @Path("host-exit/end")
    void end();

    @GET
    @Path("leaving-hosts")
    LeavingHosts leaving();
}
