package org.trellis.portal.landing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.referrals.ReferralsClient;
import org.trellis.portal.referrals.Row;
import org.trellis.portal.referrals.Rows;
import org.trellis.portal.session.Viewer;

/// All that is open with an organisation, to keep, pass on or give back: some of it, or all that waits, in one go.
@Path("/landing")
@Authenticated
public class LandingResource {

    private static final int PAGE = 15;

    /// One that can be given back, and whether it was chosen. What nobody touches is kept.
    public record Item(Row row, Ticked ticked, boolean back) {

        public String chosen() {
            return back ? ticked.code() : "keep";
        }
    }

    public record Choice(List<Item> items, UUID cursor, UUID next, String reason, Errors errors) {

        /// Whether some may wait that one could give back without choosing each.
        public boolean isAnyWaiting() {
            return next != null
                    || items.stream().anyMatch(item -> item.row().referral().isWaitingForYou());
        }
    }

    /// With names in the place of ids. `told` goes along to be sent again.
    public record Result(
            List<Row> given,
            List<Row> stayed,
            int gone,
            List<Ticked> unsure,
            boolean away,
            boolean moreWait,
            Told told) {}

    @CheckedTemplate(basePath = "landing")
    static class Templates {
        static native TemplateInstance landing(Choice choice);

        static native TemplateInstance result(Result result);
    }

    private final ReferralsClient referrals;
    private final PuttingDown puttingDown;
    private final Rows rows;
    private final Viewer viewer;
    private final Pages pages;

    LandingResource(
            @RestClient ReferralsClient referrals, PuttingDown puttingDown, Rows rows, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.puttingDown = puttingDown;
        this.rows = rows;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestQuery UUID cursor) {
        viewer.organisation();
        return show(200, Told.at(cursor), Errors.none());
    }

    /// Its answer is a page: what was given back stands nowhere else together. Sent twice it does nothing twice.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(MultivaluedMap<String, String> typed) {
        viewer.organisation();
        var told = Told.of(typed);
        var errors = Errors.none();
        if (told.isNothing()) {
            errors.add("referrals", words().nothingChosen());
        }
        if (told.why() == null && !viewer.isOfAGroup()) {
            errors.add("reason", words().reasonMissing());
        }
        if (errors.isAny()) {
            return show(422, told, errors);
        }
        var outcome = puttingDown.of(told);
        var result = new Result(
                rows.of(outcome.given),
                rows.of(outcome.stayed),
                outcome.gone,
                outcome.unsure,
                outcome.away,
                outcome.moreWait,
                told);
        return pages.show(outcome.away ? 503 : 200, Templates.result(result));
    }

    private Response show(int status, Told told, Errors errors) {
        var found = referrals.list("received", true, told.cursor(), PAGE);
        if (found.items().isEmpty() && told.cursor() != null) {
            return pages.goTo("/landing");
        }
        var items = rows.of(found.items()).stream()
                .map(row -> {
                    var ticked = Ticked.of(row.referral());
                    return new Item(row, ticked, told.holds(ticked));
                })
                .toList();
        return pages.show(
                status, Templates.landing(new Choice(items, told.cursor(), found.next(), told.reason(), errors)));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private LandingWords words() {
        return pages.words(LandingWords.class);
    }
}
