package org.trellis.portal.figures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.FundsClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads what became of own funds.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1")
public interface FiguresClient {

    record Stage(String state, long applications, long askedPence, long givenPence) {}

    record Deciding(Integer promisedDays, long decided, long inTime, Integer medianDays, long overdue) {}

    record Paying(long paid, long unpaid, Integer medianDays) {}

    record Area(String code, boolean ofTheFund, long applications, long grants) {}

    record Way(String way, long applications, long grants) {}

    record Period(LocalDate from, long applications, long decided, long grants, long givenPence, long paidPence) {}

    record Figures(
            UUID fundId,
            FundsClient.Balances money,
            List<Stage> pipeline,
            Deciding deciding,
            Paying paying,
            List<Area> areas,
            long withoutArea,
            List<Way> ways,
            List<Period> periods) {

        public Figures {
            pipeline = Objects.requireNonNullElse(pipeline, List.of());
            areas = Objects.requireNonNullElse(areas, List.of());
            ways = Objects.requireNonNullElse(ways, List.of());
            periods = Objects.requireNonNullElse(periods, List.of());
        }

        public boolean isAnybodyThere() {
            return !pipeline.isEmpty();
        }
    }

    @GET
    @Path("funds/{fund}/figures")
    Figures one(@RestPath UUID fund, @RestQuery String by);

    @GET
    @Path("funds/{fund}/figures/sheet.csv")
    @Produces("text/csv")
    String oneAsCsv(@RestPath UUID fund, @RestQuery String by);

    @GET
    @Path("figures")
    Figures all(@RestQuery String by);

    @GET
    @Path("figures/sheet.csv")
    @Produces("text/csv")
    String allAsCsv(@RestQuery String by);
}
