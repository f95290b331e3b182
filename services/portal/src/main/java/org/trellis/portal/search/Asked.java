package org.trellis.portal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.vocabulary.Postcode;

/// What was searched for, and what came of it; the same for the public page and the helpline's.
public record Asked(Question question, SearchClient.Results results, Errors errors) {

    /// The fields of the form; empty where nothing was asked for.
    public record Question(String near, String need, String q, boolean openNow, String language, String trait) {

        static final Question NONE = new Question("", "", "", false, "", "");

        /// Whether any of the fields that are folded away is in use.
        public boolean isNarrowed() {
            return openNow || !language.isEmpty() || !trait.isEmpty();
        }

        boolean isAnything() {
            return !near.isEmpty() || !need.isEmpty() || !q.isEmpty() || isNarrowed();
        }
    }

    public String near() {
        return question.near();
    }

    public String need() {
        return question.need();
    }

    /// The needs that were chosen, or that the words were taken for.
    public List<String> needs() {
        var understood = results.understood().stream().flatMap(one -> one.needs().stream());
        return Stream.concat(Stream.of(need()).filter(code -> !code.isEmpty()), understood)
                .distinct()
                .toList();
    }

    public boolean isAnything() {
        return question.isAnything();
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
        return wider()
                + (question.openNow() ? "&openNow=true" : "")
                + (question.language().isEmpty() ? "" : "&language=" + encoded(question.language()))
                + (question.trait().isEmpty() ? "" : "&trait=" + encoded(question.trait()))
                + "&cursor=" + encoded(results.next());
    }

    /// The address of the same search without what leaves groups out that say nothing about it.
    public String wider() {
        return "?near=" + encoded(near()) + "&need=" + encoded(need()) + "&q=" + encoded(question.q());
    }

    /// What a signpost to one of the results begins with.
    public String forSignpost() {
        return "&need=" + encoded(need()) + "&place=" + encoded(shortPlace());
    }

    /// What a referral to one of the results begins with: of a postcode the ward that it lies in, as a referral names
    /// wards.
    public String forReferral() {
        var label =
                results == null || results.near() == null ? "" : results.near().label();
        var comma = label.indexOf(", ");
        var ward = comma > 0 && "postcode".equals(results.near().precision()) ? label.substring(comma + 2) : near();
        return "&need=" + encoded(need()) + "&place=" + encoded(Postcode.shortened(ward));
    }

    /// What was typed, never closer than the first half of a postcode.
    public String shortPlace() {
        return Postcode.shortened(near());
    }

    /// What goes with a link to one of the results, so that its page knows what is needed.
    public String forGroup() {
        return need().isEmpty() ? "" : "?need=" + encoded(need());
    }

    public String place() {
        return results == null || results.near() == null
                ? near()
                : results.near().label();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
