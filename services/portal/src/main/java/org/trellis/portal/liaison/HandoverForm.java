package org.trellis.portal.liaison;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A hand-over note as it stands in the form.
public class HandoverForm {

    @RestForm
    public String text;

    /// "It is public anyway", once that was asked.
    @RestForm
    public boolean isPublic;

    /// Makes a second press of the button the same note.
    @RestForm
    public String key;

    public boolean asked;
    public Errors errors = Errors.none();

    HandoverForm tidy() {
        text = Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
        key = FormKey.of(key);
        return this;
    }
}
