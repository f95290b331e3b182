package org.trellis.portal.safety;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// How the group keeps people safe, as it stands in the form: what was typed survives a mistake.
public class SafetyForm {

    @RestForm
    public String words;

    /// "It is public anyway", once that was asked.
    @RestForm
    public boolean isPublic;

    @RestForm
    public String etag;

    public boolean asked;
    public String meanwhile;
    public List<SafetyClient.Talk> talks = List.of();
    public String done = "";
    public Errors errors = Errors.none();

    static SafetyForm of(SafetyClient.Safety now) {
        var form = new SafetyForm();
        form.words = now.words();
        form.etag = now.etag();
        return form.tidy();
    }

    SafetyForm tidy() {
        words = Objects.requireNonNullElse(words, "").strip().replace("\r\n", "\n");
        etag = Objects.requireNonNullElse(etag, "");
        return this;
    }
}
