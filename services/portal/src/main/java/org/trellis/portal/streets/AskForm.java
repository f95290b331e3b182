package org.trellis.portal.streets;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// Whom to ask, as it stands in the form.
public class AskForm {

    @RestForm
    public String called;

    @RestForm
    public String address;

    @RestForm
    public String language;

    /// Makes a second press of the button the same ask.
    @RestForm
    public String key;

    public Errors errors = Errors.none();

    AskForm tidy() {
        called = Objects.requireNonNullElse(called, "").strip();
        address = Objects.requireNonNullElse(address, "").strip();
        language = "cy".equals(language) ? "cy" : "en";
        key = FormKey.of(key);
        return this;
    }
}
