package org.trellis.portal.arrivals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.session.Viewer;

/// Where people went whom the viewer's organisation handed a leaflet.
@Path("/signposts/next")
@Authenticated
public class NextResource {

    /// `other` is null for an organisation that is not to be seen any more; a number is null where it is not told.
    public record Line(String other, String need, Long handed, Long came) {}

    /// A month before or after the one that is shown, or null.
    public record Turn(String name, String address) {}

    public record Next(String month, List<Line> lines, Turn before, Turn after, String more) {}

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MONTHS = 13;

    @CheckedTemplate(basePath = "arrivals")
    static class Templates {
        static native TemplateInstance next(Next next);
    }

    private final ArrivalsClient signposting;
    private final Places places;
    private final Months months;
    private final Viewer viewer;
    private final InstantSource clock;
    private final Pages pages;

    NextResource(
            @RestClient ArrivalsClient signposting,
            Places places,
            Months months,
            Viewer viewer,
            InstantSource clock,
            Pages pages) {
        this.signposting = signposting;
        this.places = places;
        this.months = months;
        this.viewer = viewer;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response next(@RestQuery String month, @RestQuery String cursor) {
        viewer.organisation();
        var found = signposting.onward(month != null && month.matches(MONTH) ? month : null, cursor);
        var shown = YearMonth.from(found.month());
        var names = places.names(
                found.items().stream().map(ArrivalsClient.Cell::receiverId).toList());
        var lines = found.items().stream()
                .map(cell -> new Line(names.get(cell.receiverId()), cell.need(), cell.handed(), cell.came()))
                .toList();
        return pages.show(Templates.next(new Next(
                months.name(shown),
                lines,
                turn(shown.minusMonths(1)),
                turn(shown.plusMonths(1)),
                found.next() == null
                        ? null
                        : "/signposts/next?month=" + shown + "&cursor="
                                + URLEncoder.encode(found.next(), StandardCharsets.UTF_8))));
    }

    // As the service tells them: those that were over a week ago, for a year.
    private Turn turn(YearMonth month) {
        var latest = YearMonth.from(clock.instant().atZone(LONDON).minusDays(7)).minusMonths(1);
        return month.isAfter(latest) || month.isBefore(latest.minusMonths(MONTHS - 1L))
                ? null
                : new Turn(months.name(month), "/signposts/next?month=" + month);
    }
}
