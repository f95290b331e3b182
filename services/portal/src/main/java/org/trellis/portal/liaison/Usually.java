package org.trellis.portal.liaison;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Says of what comes from whom it usually is in an institution, where everybody sees the same list.
@RequestScoped
public class Usually {

    /// The words for each link, and for all that have nobody of their own; null where nobody is named.
    public record Whose(Map<UUID, String> byLink, String others) {

        static final Whose NOBODYS = new Whose(Map.of(), null);

        /// Null when it is nobody's in particular.
        public String of(UUID other) {
            return other == null ? null : byLink.getOrDefault(other, others);
        }
    }

    private final LiaisonClient directory;
    private final Viewer viewer;
    private final Pages pages;

    Usually(@RestClient LiaisonClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    public Whose now() {
        if (viewer.isOfAGroup() || !viewer.mayReadMembers()) {
            return Whose.NOBODYS;
        }
        var words = pages.words(LiaisonWords.class);
        var byLink = new HashMap<UUID, String>();
        String others = null;
        for (var one : directory.liaisons().items()) {
            var said = one.called() == null
                    ? null
                    : words.usually(one.called(), one.cover() == null ? "" : covering(one.cover(), words));
            if (one.isForAll()) {
                others = said;
            } else {
                byLink.put(one.link().id(), said);
            }
        }
        return new Whose(byLink, others);
    }

    private static String covering(LiaisonClient.Cover cover, LiaisonWords words) {
        return cover.called() == null ? words.aColleague() : cover.called();
    }
}
