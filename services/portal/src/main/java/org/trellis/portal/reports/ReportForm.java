package org.trellis.portal.reports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// What a reader says of a page, as it was typed.
public class ReportForm {

    /// What can be wrong, in the order in which it is asked.
    public static final List<String> KINDS = List.of("contact", "gone", "hours", "area", "offers", "other");

    @RestForm
    public String what;

    @RestForm
    public String words;

    public Errors errors = Errors.none();
    public UUID group;
    public String name;

    ReportForm tidy() {
        what = Objects.requireNonNullElse(what, "");
        words = Objects.requireNonNullElse(words, "").strip();
        return this;
    }

    ReportsClient.NewReport wrong() {
        return new ReportsClient.NewReport("wrong", what, words.isEmpty() ? null : words);
    }

    public List<String> kinds() {
        return KINDS;
    }
}
