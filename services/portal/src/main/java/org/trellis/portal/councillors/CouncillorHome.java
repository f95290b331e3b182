package org.trellis.portal.councillors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.introductions.IntroductionsClient;
import org.trellis.portal.items.ItemsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Shows a councillor what is public in their wards, what groups show to councillors, and whom they asked. There is
/// nothing to approve.
@RequestScoped
public class CouncillorHome {

    // As far as one walks: wards are small, and their edges nothing to neighbours.
    private static final int RADIUS = 3000;
    private static final int OF_A_WARD = 6;
    private static final int MOST_WARDS = 3;
    private static final int VISITS = 10;

    /// `label` is the code where the gazetteer does not know it; then nothing can be found there.
    public record Ward(String code, String label, List<SearchClient.Found> found) {}

    public record Home(List<Ward> wards, List<ItemsClient.Item> visits, List<IntroductionsClient.Introduction> asked) {}

    @CheckedTemplate(basePath = "councillors")
    static class Templates {
        static native TemplateInstance home(Home home);
    }

    private final WardsClient wards;
    private final ItemsClient items;
    private final IntroductionsClient introductions;
    private final Viewer viewer;
    private final Pages pages;

    CouncillorHome(
            @RestClient WardsClient wards,
            @RestClient ItemsClient items,
            @RestClient IntroductionsClient introductions,
            Viewer viewer,
            Pages pages) {
        this.wards = wards;
        this.items = items;
        this.introductions = introductions;
        this.viewer = viewer;
        this.pages = pages;
    }

    /// Whoever is something else there too has the first page of that.
    public boolean isForViewer() {
        return viewer.holds("councillor") && !viewer.mayReadMembers();
    }

    public Response show() {
        return pages.show(Templates.home(new Home(
                wards.me().wards().stream().limit(MOST_WARDS).map(this::ward).toList(),
                items.visits(null, VISITS).items(),
                introductions.asked().items().stream()
                        .filter(one -> "councillor".equals(one.role()))
                        .toList())));
    }

    private Ward ward(String code) {
        try {
            var found = wards.near(code, RADIUS, OF_A_WARD);
            return new Ward(code, found.near() == null ? code : found.near().label(), found.items());
        } catch (ServiceProblem problem) {
            if (!problem.isCurable()) {
                throw problem;
            }
            return new Ward(code, code, List.of());
        }
    }
}
