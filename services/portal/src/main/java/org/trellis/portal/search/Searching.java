package org.trellis.portal.search;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Searches as a person asked; a place that is not known is told beside its field.
@RequestScoped
public class Searching {

    private static final int PAGE = 20;

    private final SearchClient directory;
    private final SearchWords words;

    Searching(@RestClient SearchClient directory, Pages pages) {
        this.directory = directory;
        this.words = pages.words(SearchWords.class);
    }

    public Asked search(String near, String need, String text, String cursor) {
        var place = trimmed(near);
        var what = trimmed(need);
        var query = trimmed(text);
        try {
            var results = directory.search(none(place), none(what), none(query), none(trimmed(cursor)), PAGE);
            return new Asked(place, what, query, results, Errors.none());
        } catch (ServiceProblem problem) {
            var beside = Errors.none().add("near", why(problem));
            return new Asked(place, what, query, new SearchClient.Results(null, List.of(), null), beside);
        }
    }

    public Asked nothingYet() {
        return new Asked("", "", "", null, Errors.none());
    }

    private String why(ServiceProblem problem) {
        if ("place-unknown".equals(problem.code())) {
            return words.unknownPlace();
        }
        return FormProblem.of(problem, Map.of(), words.unknownPlace())
                .all()
                .getFirst()
                .text();
    }

    private static String trimmed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
