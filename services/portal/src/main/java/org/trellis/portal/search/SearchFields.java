package org.trellis.portal.search;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/// What stands in the address of a search.
public class SearchFields {

    @RestQuery
    public String near;

    @RestQuery
    public String need;

    @RestQuery
    public String q;

    @RestQuery
    public boolean openNow;

    @RestQuery
    public String language;

    @RestQuery
    public String trait;

    @RestQuery
    public String cursor;

    /// Whether somebody sent the form, be it empty.
    public boolean isSent() {
        return near != null || need != null || q != null;
    }

    Asked.Question question() {
        return new Asked.Question(trimmed(near), trimmed(need), trimmed(q), openNow, trimmed(language), trimmed(trait));
    }

    private static String trimmed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
