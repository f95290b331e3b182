package org.trellis.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.vocabulary.Postcode;

/// What was searched for, and what came of it; the same for the public page and the helpline's.
public record Asked(String near, String need, String q, SearchClient.Results results, Errors errors) {

    public boolean isAnything() {
        return !near.isEmpty() || !need.isEmpty() || !q.isEmpty();
    }

    /// Whether there is something to look at below the form.
    public boolean isFound() {
        return isAnything() && results != null && !results.items().isEmpty();
    }

    /// How many of the groups on this page are nowhere on the map.
    public long placeless() {
        return results.items().stream().filter(found -> found.point() == null).count();
    }

    public String error() {
        return errors.of("near");
    }

    /// The address of the results after these.
    public String next() {
        return "?near=" + encoded(near) + "&need=" + encoded(need) + "&q=" + encoded(q) + "&cursor="
                + encoded(results.next());
    }

    /// What a signpost to one of the results begins with.
    public String forSignpost() {
        return "&need=" + encoded(need) + "&place=" + encoded(Postcode.shortened(near));
    }

    /// What goes with a link to one of the results, so that its page knows what is needed.
    public String forGroup() {
        return need.isEmpty() ? "" : "?need=" + encoded(need);
    }

    public String place() {
        return results == null || results.near() == null ? near : results.near().label();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
