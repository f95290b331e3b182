package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.answers.Answers;
import org.trellis.portal.answers.AnswersClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.returns.Return;
import org.trellis.portal.returns.ReturnsClient;
import org.trellis.portal.session.Viewer;

/// The referrals that came and those that were sent, open or over.
@Path("/referrals")
@Authenticated
public class ReferralsResource {

    private static final int PAGE = 20;

    /// `back` is what came back and waits, beside what is open and was sent; `rate` is how the viewer's own institution
    /// answers, and null where nothing of that is known.
    public record Box(boolean sent, boolean over, List<Row> rows, UUID next, List<Back> back, AnswersClient.Rate rate) {

        /// The address of the same list with another choice.
        public String address(boolean wantSent, boolean wantOver) {
            return "/referrals?box=" + (wantSent ? "sent" : "received") + (wantOver ? "&over=true" : "");
        }

        public String nextAddress() {
            return address(sent, over) + "&cursor=" + next;
        }

        public boolean isNothingYet() {
            return rows.isEmpty() && !over;
        }
    }

    /// One that came back, by the names of who had it and where it is.
    public record Back(Return one, String other, String place) {}

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance box(Box box);
    }

    private final ReferralsClient referrals;
    private final ReturnsClient returns;
    private final Answers answers;
    private final Places places;
    private final Rows rows;
    private final Viewer viewer;
    private final Pages pages;

    ReferralsResource(
            @RestClient ReferralsClient referrals,
            @RestClient ReturnsClient returns,
            Answers answers,
            Places places,
            Rows rows,
            Viewer viewer,
            Pages pages) {
        this.referrals = referrals;
        this.returns = returns;
        this.answers = answers;
        this.places = places;
        this.rows = rows;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response box(@RestQuery String box, @RestQuery boolean over, @RestQuery UUID cursor) {
        viewer.organisation();
        var sent = "sent".equals(box);
        var found = referrals.list(sent ? "sent" : "received", !over, cursor, PAGE);
        var isFirst = !over && cursor == null;
        return pages.show(Templates.box(new Box(
                sent,
                over,
                rows.of(found.items()),
                found.next(),
                isFirst && sent ? back() : List.of(),
                isFirst && !sent && !viewer.isOfAGroup() ? answers.of(viewer.organisation()) : null)));
    }

    private List<Back> back() {
        var waiting = returns.waiting(null, PAGE).items();
        var names = places.names(waiting.stream().map(Return::otherId).toList());
        return waiting.stream()
                .map(one ->
                        new Back(one, names.get(one.otherId()), one.area() == null ? null : places.label(one.area())))
                .toList();
    }
}
