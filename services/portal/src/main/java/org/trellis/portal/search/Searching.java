package org.trellis.portal.search;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
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

    public Asked search(SearchFields fields) {
        var asked = fields.question();
        try {
            var results = directory.search(
                    none(asked.near()),
                    none(asked.need()),
                    none(asked.q()),
                    asked.openNow() ? true : null,
                    none(asked.language()),
                    none(asked.trait()),
                    none(fields.cursor),
                    PAGE);
            return new Asked(asked, results, Errors.none());
        } catch (ServiceProblem problem) {
            var beside = Errors.none().add("near", why(problem));
            return new Asked(asked, new SearchClient.Results(null, List.of(), List.of(), null), beside);
        }
    }

    public Asked nothingYet() {
        return new Asked(Asked.Question.NONE, null, Errors.none());
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

    private static String none(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
