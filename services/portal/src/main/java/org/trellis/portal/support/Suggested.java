package org.trellis.portal.support;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// What councillors suggest, for whoever sees that: themselves, and the officers who send it or set it aside.
@RequestScoped
public class Suggested {

    private static final int AT_ONCE = 20;

    /// What may be done with a suggestion. `key` makes a second press of the button the same offer.
    public record Draft(SuggestionsClient.Suggestion suggestion, boolean suggesting, boolean sending, String key) {

        /// Whether a councillor can suggest it still.
        public boolean isOpen() {
            return suggesting && suggestion == null;
        }

        /// Whether an officer has it before them, to send or to set aside.
        public boolean isWaiting() {
            return sending && suggestion != null && suggestion.isWaiting();
        }
    }

    private final SuggestionsClient signposting;
    private final Viewer viewer;

    Suggested(@RestClient SuggestionsClient signposting, Viewer viewer) {
        this.signposting = signposting;
        this.viewer = viewer;
    }

    boolean isSending() {
        return viewer.holds("liaison-officer");
    }

    private boolean isSuggesting() {
        return viewer.holds("councillor");
    }

    /// Those that wait for an officer; for everybody else there are none.
    List<SuggestionsClient.Suggestion> waiting() {
        return isSending() ? signposting.list(AT_ONCE).items() : List.of();
    }

    /// Null for who has nothing to do with it, and of an ask that councillors do not read.
    Draft of(AsksClient.Ask ask) {
        if (ask.isMade() || !ask.councillors() || !ask.isOpen() || !(isSending() || isSuggesting())) {
            return null;
        }
        return new Draft(read(ask.id()), isSuggesting(), isSending(), FormKey.fresh());
    }

    private SuggestionsClient.Suggestion read(UUID ask) {
        try {
            return signposting.read(ask);
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return null;
            }
            throw problem;
        }
    }
}
