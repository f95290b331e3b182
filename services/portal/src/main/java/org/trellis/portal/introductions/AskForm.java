package org.trellis.portal.introductions;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// Why one would like to meet, as it stands in the form.
public class AskForm {

    @RestForm
    public String reason;

    /// "It is public anyway", once that was asked.
    @RestForm
    public boolean isPublic;

    /// Makes a second press of the button the same request.
    @RestForm
    public String key;

    public boolean asked;
    public Errors errors = Errors.none();

    AskForm tidy() {
        reason = Objects.requireNonNullElse(reason, "").strip().replace("\r\n", "\n");
        key = FormKey.of(key);
        return this;
    }
}
